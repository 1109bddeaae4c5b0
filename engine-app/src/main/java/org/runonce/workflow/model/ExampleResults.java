package org.runonce.workflow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The examples beside a decision table, each asked of the engine.
 *
 * @param inputs names of the inputs as people read them, in the table's order
 * @param outputs the same of the outputs
 */
public record ExampleResults(List<String> inputs, List<String> outputs, List<ExampleResult> rows) {
    static final ExampleResults NONE = new ExampleResults(List.of(), List.of(), List.of());

    /**
     * @param line where it stands in its file
     * @param asked one text for each input, empty where there is no value
     * @param expected one text for each output; of several rules that fire, parted by {@code |}
     * @param answered as {@code expected}, what the engine says
     * @param remark why the example is there
     * @param failure what kept the engine from answering; null if it has answered
     */
    public record ExampleResult(
            int line,
            List<String> asked,
            List<String> expectedRules,
            List<String> expected,
            List<String> firedRules,
            List<String> answered,
            boolean passed,
            String remark,
            @Nullable String failure) {}
}
