package org.runonce.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.ColleagueSearch;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.offer.Candidate;
import org.runonce.tasklist.offer.Candidates;
import org.runonce.tasklist.offer.Command;
import org.runonce.tasklist.offer.Words;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** Whom a command of a task can name, found by name, unit or post, for who may work on the task or give it out. */
@Component
public class PeopleForTask {
    private static final int MOST = 20;

    private final TaskAccess access;
    private final Acting acting;
    private final Stranded stranded;
    private final NextHands nextHands;
    private final SignCandidates signers;
    private final Organisation organisation;

    PeopleForTask(
            TaskAccess access,
            Acting acting,
            Stranded stranded,
            NextHands nextHands,
            SignCandidates signers,
            Organisation organisation) {
        this.access = access;
        this.acting = acting;
        this.stranded = stranded;
        this.nextHands = nextHands;
        this.signers = signers;
        this.organisation = organisation;
    }

    /** @param command one that names people */
    public Candidates find(String taskId, Command command, String text, Actor actor) {
        WorkItem item = access.workableOr(
                taskId, actor, it -> acting.onOrLeading(it, actor).isPresent() || stranded.rescuedBy(it, actor));
        List<Person> found = organisation.colleagues(search(item, command, text)).stream()
                .filter(it -> !isInvolved(item, command, it, actor))
                .toList();
        List<Candidate> people = found.stream()
                .limit(MOST)
                .map(it -> candidate(item, command, it, actor))
                .toList();
        return new Candidates(people, found.size() > MOST);
    }

    private static ColleagueSearch search(WorkItem item, Command command, String text) {
        // the holder and who asks are left out afterwards
        int most = MOST + 3;
        return switch (command) {
            case TRANSFER ->
                item.kind == TaskKind.SIGN
                        ? ColleagueSearch.of(text, most)
                        : ColleagueSearch.of(text, most).holding(Post.of(item.groupId));
            case DELEGATE -> ColleagueSearch.of(text, most).in(item.department);
            default -> ColleagueSearch.of(text, most);
        };
    }

    /** A leader may give a task to oneself. */
    private static boolean isInvolved(WorkItem item, Command command, Person person, Actor actor) {
        boolean oneself = person.userId().equals(actor.userId());
        return person.userId().equals(item.assignee) || (oneself && command != Command.TRANSFER);
    }

    private Candidate candidate(WorkItem item, Command command, Person person, Actor actor) {
        List<Post> posts = person.posts().stream()
                .filter(it -> organisation
                        .findUnit(it.department())
                        .filter(Unit::isOffice)
                        .isPresent())
                .sorted(Comparator.comparing(Post::groupId))
                .toList();
        return new Candidate(
                person.userId(),
                person.name(),
                posts.stream()
                        .map(it -> organisation.unit(it.department()).shortName())
                        .distinct()
                        .collect(Collectors.joining("、")),
                posts.stream()
                        .map(it -> organisation.role(it.role()).name())
                        .distinct()
                        .collect(Collectors.joining("、")),
                whyNot(item, command, person, actor));
    }

    private @Nullable Words whyNot(WorkItem item, Command command, Person person, Actor actor) {
        try {
            switch (command) {
                case TRANSFER -> nextHands.successor(item, person.userId());
                case DELEGATE -> nextHands.helper(item, person.userId(), actor);
                case ADD_SIGNER -> signers.require(item, person.userId(), actor);
                default -> {}
            }
            return null;
        } catch (Problem kept) {
            return Words.of(kept);
        }
    }
}
