package org.runonce.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.component.ComponentState;
import org.runonce.component.Components;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectState;
import org.runonce.project.Projects;

/**
 * What may be held against a project: a component on offer; a function that another project, filed before it, has or
 * will have. Of two alike the earlier one stands, so that a batch does not lose both.
 */
final class Standing {
    private static final Set<ProjectState> GIVEN_UP =
            Set.of(ProjectState.NOT_PASSED, ProjectState.REFUSED, ProjectState.WITHDRAWN);

    private final String project;
    private final Components components;
    private final Projects projects;
    private final Map<String, Set<String>> kept = new HashMap<>();
    private final Map<String, Boolean> offered = new HashMap<>();

    Standing(String project, Components components, Projects projects) {
        this.project = project;
        this.components = components;
        this.projects = projects;
    }

    boolean holds(Target target) {
        return switch (target.kind()) {
            case COMPONENT -> offered.computeIfAbsent(target.code(), this::offered);
            case PROJECT ->
                target.code().compareTo(project) < 0
                        && kept.computeIfAbsent(target.code(), this::kept).contains(target.function());
        };
    }

    private boolean offered(String code) {
        return components
                .find(code)
                .filter(it -> it.state() == ComponentState.OFFERED)
                .isPresent();
    }

    private Set<String> kept(String code) {
        Optional<ProjectFacts> facts = projects.findFacts(code).filter(it -> !GIVEN_UP.contains(it.state()));
        return facts.isEmpty()
                ? Set.of()
                : projects.functions(code).stream()
                        .filter(FunctionView::kept)
                        .map(FunctionView::name)
                        .collect(Collectors.toSet());
    }
}
