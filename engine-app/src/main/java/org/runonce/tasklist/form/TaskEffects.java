package org.runonce.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.route.Undoing;
import org.runonce.workflow.CorrectableTask;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UndoableTask;
import org.runonce.workflow.UndoneTask;
import org.runonce.workflow.UserTaskHandler;
import org.runonce.workflow.form.FormCheck;
import org.runonce.workflow.form.FormSchema;
import org.springframework.stereotype.Component;

/** What completing a task does: its data is held against its form, then the domain's part is carried out. */
@Component
public class TaskEffects implements Undoing {
    private final FormCheck check;
    private final Map<String, UserTaskHandler> handlers;

    TaskEffects(FormCheck check, List<UserTaskHandler> handlers) {
        this.check = check;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(UserTaskHandler::taskDefinitionKey, Function.identity()));
    }

    public void check(JsonNode form, JsonNode data) {
        List<Violation> wrong =
                check.check(form, data).stream().map(it -> it.under("/data")).toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
    }

    public List<Violation> faultsOfDraft(JsonNode form, JsonNode data) {
        return check.checkDraft(form, data).stream()
                .map(it -> it.under("/data"))
                .toList();
    }

    /** A task that no code knows is steered by its form alone: an analyst needs no engineer for it. */
    public Map<String, Object> carryOut(JsonNode form, TaskCompletion task) {
        UserTaskHandler handler = handlers.get(task.taskDefinitionKey());
        return handler == null ? routing(form, task.data()) : handler.complete(task);
    }

    @Override
    public boolean undoable(String taskKey) {
        UserTaskHandler handler = handlers.get(taskKey);
        return handler == null || handler instanceof UndoableTask;
    }

    public void undo(String taskKey, UndoneTask task) {
        if (handlers.get(taskKey) instanceof UndoableTask undoable) {
            undoable.undo(task);
        }
    }

    @Override
    public boolean correctable(String taskKey) {
        return handlers.get(taskKey) instanceof CorrectableTask;
    }

    /** The form of a task filled in so that the applicant is asked to correct; empty if no answer of it does that. */
    public Optional<JsonNode> correction(String taskKey, String demand) {
        return handlers.get(taskKey) instanceof CorrectableTask it
                ? Optional.of(it.correction(demand))
                : Optional.empty();
    }

    private static Map<String, Object> routing(JsonNode form, JsonNode data) {
        Map<String, Object> variables = new HashMap<>();
        for (String field : FormSchema.of(form).routingFields()) {
            variables.put(field, value(data.path(field)));
        }
        return variables;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return node.isTextual() ? node.textValue() : null;
    }
}
