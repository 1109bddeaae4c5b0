package org.runonce.tasklist.untakeable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.tasklist.Stranded;
import org.runonce.tasklist.Stranded.Hands;
import org.runonce.tasklist.Takers;
import org.springframework.stereotype.Component;

/** Where tasks lie that nobody can take: looked for by groups and hands, of which there are few, not task by task. */
@Component
class Suspicions {
    /** More people than this have never all worked on one case; a larger group is not looked at for separation. */
    private static final int SMALL_GROUP = 8;

    private static final int ACCOUNTS_AT_ONCE = 500;

    private final UntakeableQuery query;
    private final Organisation organisation;
    private final Takers takers;

    Suspicions(UntakeableQuery query, Organisation organisation, Takers takers) {
        this.query = query;
        this.organisation = organisation;
        this.takers = takers;
    }

    /** Tasks of one kind, in the order of their ids. */
    interface Pages {
        /** At most so many are looked at; some may turn out to be takeable. */
        Found after(String taskId, int limit);
    }

    /** @param lookedUpTo id of the last task that was looked at; null if no task is left */
    record Found(List<UntakeableTask> tasks, @Nullable String lookedUpTo) {}

    record Suspicion(Reason reason, Pages pages) {}

    List<Suspicion> of(Predicate<String> department) {
        List<Suspicion> all = new ArrayList<>();
        Set<Post> held = organisation.heldPosts();
        for (String group : query.waitingGroups()) {
            Post post = Post.of(group);
            if (!department.test(post.department())) {
                continue;
            }
            if (held.contains(post)) {
                separated(group).ifPresent(all::add);
            } else {
                all.add(new Suspicion(
                        Reason.GROUP_EMPTY,
                        (after, limit) -> all(query.waitingFor(group, Reason.GROUP_EMPTY, after, limit), limit)));
            }
        }
        List<Hands> hands = query.hands().stream()
                .filter(it -> department.test(it.department()))
                .toList();
        Map<String, Actor> accounts = accounts(hands);
        for (Hands it : hands) {
            Stranded.why(it, userId -> Optional.ofNullable(accounts.get(userId)))
                    .map(Reason::of)
                    .ifPresent(reason -> all.add(new Suspicion(
                            reason, (after, limit) -> all(query.lyingWith(it, reason, after, limit), limit))));
        }
        return all;
    }

    private Optional<Suspicion> separated(String group) {
        List<String> members =
                organisation.membersOf(group).stream().map(Person::userId).toList();
        if (members.isEmpty() || members.size() > SMALL_GROUP) {
            return Optional.empty();
        }
        return Optional.of(new Suspicion(Reason.GROUP_SEPARATED, (after, limit) -> {
            List<UntakeableTask> looked = query.waitingWhereAllWorked(group, members, after, limit);
            Found found = all(looked, limit);
            return new Found(looked.stream().filter(it -> takers.none(it.id())).toList(), found.lookedUpTo());
        }));
    }

    private static Found all(List<UntakeableTask> looked, int limit) {
        return new Found(
                looked, looked.size() < limit ? null : looked.get(limit - 1).id());
    }

    private Map<String, Actor> accounts(List<Hands> hands) {
        List<String> userIds = hands.stream()
                .flatMap(it -> Stream.of(it.holder(), it.owner(), it.onBehalfOf()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Actor> found = new HashMap<>();
        for (int i = 0; i < userIds.size(); i += ACCOUNTS_AT_ONCE) {
            found.putAll(
                    organisation.actors(userIds.subList(i, Math.min(userIds.size(), i + ACCOUNTS_AT_ONCE))).stream()
                            .collect(Collectors.toMap(Actor::userId, it -> it)));
        }
        return found;
    }
}
