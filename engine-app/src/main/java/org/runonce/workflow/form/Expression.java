package org.runonce.workflow.form;

import java.util.Optional;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A FEEL expression of a form, written {@code =…}. */
record Expression(ParsedExpression parsed) {
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static boolean isOne(String text) {
        return text.startsWith("=");
    }

    /** Empty if the text is no expression. */
    static Optional<Expression> parse(String text) {
        if (!isOne(text)) {
            return Optional.empty();
        }
        ParseResult result = FEEL.parseExpression(text.substring(1).strip());
        return result.isSuccess() ? Optional.of(new Expression(result.parsedExpression())) : Optional.empty();
    }

    @Nullable
    Object value(Scope scope) {
        EvaluationResult result = FEEL.evaluate(parsed, scope.variables());
        return result.isSuccess() ? result.result() : null;
    }

    /** Like the viewer: only a clear true hides or locks; null or a failure does not. */
    static boolean holds(@Nullable Expression condition, Scope scope) {
        return condition != null && Boolean.TRUE.equals(condition.value(scope));
    }
}
