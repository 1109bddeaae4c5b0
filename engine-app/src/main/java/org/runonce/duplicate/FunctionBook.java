package org.runonce.duplicate;

import java.util.List;
import java.util.Map;
import org.runonce.component.ComponentState;
import org.runonce.component.Components;
import org.runonce.component.events.ComponentChanged;
import org.runonce.duplicate.text.Wordings;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.Projects;
import org.runonce.project.events.ProjectRevised;
import org.runonce.project.events.ProjectSubmitted;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the functions to be found up with the database: read anew at the start, then by what is told. It may know a
 * project whose transaction failed, or one that has ended since; {@link Standing} asks the database before anything is
 * held against anybody.
 */
@Component
class FunctionBook implements DisposableBean {
    private final ExistingFunctions functions;
    private final Components components;
    private final Projects projects;

    FunctionBook(Components components, Projects projects, @Value("${runonce.duplicate.location:}") String folder) {
        this.functions = new ExistingFunctions(new Wordings(folder));
        this.components = components;
        this.projects = projects;
        components.offered().forEach(it -> functions.put(it.code(), Targets.of(it)));
        List<ProjectFacts> known = projects.all();
        Map<String, List<FunctionView>> theirs =
                projects.functions(known.stream().map(ProjectFacts::code).toList());
        known.forEach(it -> put(it, theirs.getOrDefault(it.code(), List.of())));
    }

    ExistingFunctions functions() {
        return functions;
    }

    /** Told inside the transaction: the next project of the same import must find this one. */
    @EventListener
    void on(ProjectSubmitted it) {
        put(it.code());
    }

    @EventListener
    void on(ProjectRevised it) {
        put(it.code());
    }

    @EventListener
    void on(ComponentChanged it) {
        functions.put(
                it.code(),
                components
                        .find(it.code())
                        .filter(component -> component.state() == ComponentState.OFFERED)
                        .map(Targets::of)
                        .orElse(List.of()));
    }

    private void put(String code) {
        put(projects.facts(code), projects.functions(code));
    }

    private void put(ProjectFacts project, List<FunctionView> filed) {
        functions.put(project.code(), Targets.of(project, filed));
    }

    @Override
    public void destroy() {
        functions.close();
    }
}
