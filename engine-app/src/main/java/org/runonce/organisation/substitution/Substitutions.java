package org.runonce.organisation.substitution;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 代办: people name who stands in for them, or their unit's leader does; none of it is ever deleted. */
@Component
@Transactional
public class Substitutions {
    private final SubstitutionTable table;
    private final SubstitutionRules rules;
    private final Endings endings;
    private final Organisation organisation;
    private final Clock clock;

    Substitutions(
            SubstitutionTable table, SubstitutionRules rules, Endings endings, Organisation organisation, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.endings = endings;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Substitution make(NewSubstitution asked, Actor actor) {
        Person principal = organisation
                .findPerson(asked.principal())
                .filter(it -> mayNameFor(it, asked.scope(), actor))
                .orElseThrow(() -> Problem.forbidden(
                        "not-the-leader",
                        "只能为自己设代办，或由本单位负责人为本单位的岗位设代办",
                        "One names a substitute for oneself, or the unit's leader does for the unit's posts"));
        NewSubstitution made = asked.with(scopeOf(asked, principal, actor));
        rules.requireDaysAndMatters(made);
        rules.requirePosts(made, principal);
        rules.requireColleague(made, principal);
        table.lockGate();
        requireNoOther(made);
        requireNoCircle(made, principal);
        return find(table.add(made, actor.userId(), clock.instant()));
    }

    /** What the substitute has taken by it and not finished goes back in the same transaction. */
    public Substitution revoke(long id, String reason, Actor actor) {
        endings.revoke(readable(id, actor), reason, actor);
        return find(id);
    }

    @Transactional(readOnly = true)
    public Substitution one(long id, Actor actor) {
        return readable(id, actor);
    }

    /** Those of oneself, those made by oneself, and those of the people of a unit that one leads; the newest first. */
    @Transactional(readOnly = true)
    public SubstitutionPage list(Actor actor, long before, int limit) {
        List<Substitution> found = table.readableBy(actor.userId(), ledBy(actor), before, limit + 1);
        List<Substitution> shown = found.size() > limit ? found.subList(0, limit) : found;
        Long next = found.size() > limit ? shown.get(limit - 1).id() : null;
        return new SubstitutionPage(shown, next);
    }

    private Substitution readable(long id, Actor actor) {
        return table.find(id).filter(it -> mayRead(it, actor)).orElseThrow(Substitutions::unknown);
    }

    private boolean mayRead(Substitution it, Actor actor) {
        return List.of(it.principal(), it.substitute(), it.createdBy()).contains(actor.userId())
                || organisation.findPerson(it.principal()).stream()
                        .flatMap(person -> person.posts().stream())
                        .anyMatch(post -> ledBy(actor).contains(post.department()));
    }

    private static boolean mayNameFor(Person principal, Scope scope, Actor actor) {
        Set<String> led = ledBy(actor);
        return principal.userId().equals(actor.userId())
                || (principal.posts().stream().anyMatch(it -> led.contains(it.department()))
                        && scope.posts().stream()
                                .allMatch(it -> led.contains(Post.of(it).department())));
    }

    /** A leader names no substitute for what the person does in another unit. */
    private static Scope scopeOf(NewSubstitution asked, Person principal, Actor actor) {
        if (principal.userId().equals(actor.userId()) || !asked.scope().posts().isEmpty()) {
            return asked.scope();
        }
        Set<String> led = ledBy(actor);
        Set<String> posts = principal.posts().stream()
                .filter(it -> led.contains(it.department()))
                .map(Post::groupId)
                .collect(Collectors.toSet());
        return new Scope(posts, asked.scope().matters());
    }

    private static Set<String> ledBy(Actor actor) {
        return actor.posts().stream()
                .filter(it -> it.role().equals(Roles.DEPT_LEADER) || it.role().equals(Roles.HALL_MANAGER))
                .map(Post::department)
                .collect(Collectors.toSet());
    }

    private void requireNoOther(NewSubstitution made) {
        table.ofPrincipal(made.principal(), made.from(), made.until()).stream()
                .filter(it -> it.scope().overlaps(made.scope()))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.conflict(
                                    "substitution-overlaps",
                                    "%s至%s已由%s代办同样的岗位或事项，请先撤销或另选日期"
                                            .formatted(other.from(), other.until(), other.substituteName()),
                                    "%s stands in for the same from %s to %s; revoke that or choose other days"
                                            .formatted(other.substituteName(), other.from(), other.until()))
                            .with("substitution", other.id());
                });
    }

    private void requireNoCircle(NewSubstitution made, Person principal) {
        Circles circles = new Circles((person, from, until) -> table.ofPrincipal(person, from, until).stream()
                .map(it -> new Circles.Link(it.substitute(), it.substituteName(), it.from(), it.until()))
                .toList());
        Circles.Link link =
                new Circles.Link(made.substitute(), organisation.nameOf(made.substitute()), made.from(), made.until());
        List<String> way = circles.closedBy(made.principal(), link);
        if (!way.isEmpty()) {
            String chain = principal.name() + " → " + String.join(" → ", way);
            throw Problem.rejected(
                            "substitution-circle",
                            "这样会形成循环代办：%s，请另选代办人".formatted(chain),
                            "This would close a circle: %s; choose somebody else".formatted(chain))
                    .with("circle", chain);
        }
    }

    private Substitution find(long id) {
        return table.find(id).orElseThrow(Substitutions::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("substitution-not-found", "没有这项代办，或您无权查看", "No such substitution");
    }
}
