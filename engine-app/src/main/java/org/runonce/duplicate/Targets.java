package org.runonce.duplicate;

import java.util.List;
import java.util.stream.Stream;
import org.runonce.component.ComponentFunction;
import org.runonce.component.SharedComponent;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;

/** What a component or a project does, as something to compare with. */
final class Targets {
    private Targets() {}

    /** The component as a whole first, then function by function. */
    static List<Target> of(SharedComponent component) {
        Target whole = target(component, component.name(), component.aliases());
        Stream<Target> functions = component.functions().stream().map(it -> target(component, it));
        return Stream.concat(Stream.of(whole), functions).toList();
    }

    private static Target target(SharedComponent component, ComponentFunction function) {
        return target(component, function.name(), function.aliases());
    }

    private static Target target(SharedComponent component, String name, List<String> aliases) {
        List<String> wordings = Stream.concat(Stream.of(name), aliases.stream()).toList();
        return new Target(
                TargetKind.COMPONENT, component.code(), component.name(), component.provider(), name, wordings);
    }

    static List<Target> of(ProjectFacts project, List<FunctionView> functions) {
        return functions.stream()
                .filter(FunctionView::kept)
                .map(it -> new Target(
                        TargetKind.PROJECT,
                        project.code(),
                        project.name(),
                        project.office(),
                        it.name(),
                        List.of(it.name())))
                .toList();
    }
}
