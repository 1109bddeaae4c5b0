package org.runonce.conventions;

import java.util.List;
import java.util.stream.Stream;

/** Everything that holds for the models. */
final class Rules {
    static final List<Rule> ALL = Stream.of(
                    NamingRules.ALL,
                    WiringRules.ALL,
                    OrphanRules.ALL,
                    RoleRules.ALL,
                    RunningRules.ALL,
                    OperationRules.ALL,
                    DrawingRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
