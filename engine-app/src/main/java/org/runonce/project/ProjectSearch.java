package org.runonce.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Lists of projects, page by page, of what the reader may see. */
@Component
class ProjectSearch {
    private final ProjectRepository projects;
    private final GuestRepository guests;
    private final ProjectViews views;

    ProjectSearch(ProjectRepository projects, GuestRepository guests, ProjectViews views) {
        this.projects = projects;
        this.guests = guests;
        this.views = views;
    }

    ProjectPage page(ProjectFilter filter, Actor actor) {
        if (filter.after() != null && !ProjectCodes.isCode(filter.after())) {
            throw Problem.badInput(List.of(new Violation(
                    "?cursor", "翻页标记不对，请从第一页开始", "This is no cursor of ours; start from the first page")));
        }
        Specification<Project> wanted = ProjectVisibility.readableBy(actor, panels(actor))
                .and(equal("stage", filter.stage()))
                .and(equal("state", filter.state()))
                .and(equal("batch", filter.batch()))
                .and(equal("office", filter.office()))
                .and(equal("applicationSystem", filter.applicationSystem()))
                .and(text(filter.text()))
                .and((project, query, builder) -> filter.after() == null
                        ? builder.conjunction()
                        : builder.lessThan(project.get("code"), filter.after()));
        List<ProjectSummary> found = projects
                .findBy(wanted, it -> it.sortBy(Sort.by(Sort.Direction.DESC, "code"))
                        .limit(filter.limit() + 1)
                        .all())
                .stream()
                .map(views::summary)
                .toList();
        boolean more = found.size() > filter.limit();
        List<ProjectSummary> shown = more ? found.subList(0, filter.limit()) : found;
        return new ProjectPage(shown, more ? shown.get(shown.size() - 1).code() : null);
    }

    private Set<String> panels(Actor actor) {
        return guests.findByUserId(actor.userId()).stream()
                .map(it -> it.projectCode)
                .collect(Collectors.toSet());
    }

    private static Specification<Project> equal(String field, @Nullable Object value) {
        return (project, query, builder) ->
                value == null ? builder.conjunction() : builder.equal(project.get(field), value);
    }

    private static Specification<Project> text(@Nullable String text) {
        return (project, query, builder) -> text == null || text.isBlank()
                ? builder.conjunction()
                : builder.or(
                        builder.equal(project.get("code"), text.strip()),
                        builder.like(project.get("name"), "%" + escaped(text.strip()) + "%", '!'));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
