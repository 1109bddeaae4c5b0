package org.runonce.project;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.springframework.data.jpa.domain.Specification;

/**
 * Who may see a project: its applying office, the lead unit, those who review and supervise projects for the district.
 * An expert sees the projects of the panels they sit on.
 */
final class ProjectVisibility {
    private static final String DATA_BUREAU = "SGJ";
    private static final Set<String> REVIEWERS =
            Set.of("data-bureau", "reform-office", "drc-reviewer", "fin-reviewer", "supervisor", "gov-leader", "cdo");

    /** The police, cryptography and archives, who check a project before it is accepted. */
    private static final Set<String> CHECKING_OFFICES = Set.of("GAJ", "JMJ", "DAG");

    private static final Set<ProjectStage> CHECKED = EnumSet.range(ProjectStage.FINAL_ACCEPTANCE, ProjectStage.CLOSED);

    private ProjectVisibility() {}

    static boolean seesAll(Actor actor) {
        return REVIEWERS.stream().anyMatch(actor::has) || actor.has("dept-leader", DATA_BUREAU);
    }

    /** Everything of the project, what the reviews said included. */
    static boolean mayRead(Actor actor, Project project) {
        return seesAll(actor)
                || isOfOffice(actor, project.office)
                || actor.has("app-lead", project.leadUnit)
                || (project.approvedWan != null && actor.has("supervision-co"))
                || (CHECKED.contains(project.stage) && checks(actor));
    }

    /** The same rule for lists. @param panels codes of the projects that this person gives an opinion on */
    static Specification<Project> readableBy(Actor actor, Set<String> panels) {
        return (project, query, builder) -> {
            if (seesAll(actor)) {
                return builder.conjunction();
            }
            List<Predicate> any = new ArrayList<>();
            Set<String> offices = offices(actor);
            if (!offices.isEmpty()) {
                any.add(project.get("office").in(offices));
            }
            if (!panels.isEmpty()) {
                any.add(project.get("code").in(panels));
            }
            Set<String> led = departments(actor, "app-lead");
            if (!led.isEmpty()) {
                any.add(project.get("leadUnit").in(led));
            }
            if (actor.has("supervision-co")) {
                any.add(builder.isNotNull(project.get("approvedWan")));
            }
            if (checks(actor)) {
                any.add(project.get("stage").in(CHECKED));
            }
            return builder.or(any.toArray(Predicate[]::new));
        };
    }

    private static boolean checks(Actor actor) {
        return CHECKING_OFFICES.stream().anyMatch(it -> actor.has("approver", it));
    }

    private static boolean isOfOffice(Actor actor, String office) {
        return offices(actor).contains(office);
    }

    /** Whoever has any post in an office belongs to it, but for the experts' house, which files nothing. */
    private static Set<String> offices(Actor actor) {
        return actor.posts().stream()
                .filter(it -> !it.role().equals("expert"))
                .map(Post::department)
                .collect(Collectors.toSet());
    }

    private static Set<String> departments(Actor actor, String role) {
        return actor.posts().stream()
                .filter(it -> it.role().equals(role))
                .map(Post::department)
                .collect(Collectors.toSet());
    }
}
