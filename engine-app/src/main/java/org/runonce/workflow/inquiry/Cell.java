package org.runonce.workflow.inquiry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule.
 *
 * @param input the fact it tests
 * @param facts every fact it reads, also those it compares with
 */
record Cell(String input, Set<String> facts, ParsedExpression test) {
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    static Cell of(String input, String text, Set<String> inputs) {
        ParseResult read = FEEL.parseUnaryTests(text);
        if (!read.isSuccess()) {
            throw new IllegalStateException("no condition on " + input + ": " + text);
        }
        Set<String> facts = NAME.matcher(TEXT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(inputs::contains)
                .collect(Collectors.toSet());
        facts.add(input);
        return new Cell(input, Set.copyOf(facts), read.parsedExpression());
    }

    boolean isDecidedBy(Map<String, @Nullable Object> known) {
        return known.keySet().containsAll(facts);
    }

    boolean holds(Map<String, @Nullable Object> known) {
        EvaluationResult result = FEEL.evaluateWithInput(test, known.get(input), new HashMap<>(known));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
