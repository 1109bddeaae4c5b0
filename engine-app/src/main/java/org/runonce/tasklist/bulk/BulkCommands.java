package org.runonce.tasklist.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.tasklist.TaskList;
import org.runonce.tasklist.TaskOperations;
import org.runonce.workflow.OneByOne;
import org.springframework.stereotype.Component;

/** 批量办理: the single command for each task, with its own checks, its own transaction and its own outcome. */
@Component
public class BulkCommands {
    private final TaskList tasks;
    private final TaskOperations operations;
    private final OneByOne oneByOne;
    private final ObjectMapper json;

    BulkCommands(TaskList tasks, TaskOperations operations, OneByOne oneByOne, ObjectMapper json) {
        this.tasks = tasks;
        this.operations = operations;
        this.oneByOne = oneByOne;
        this.json = json;
    }

    /** @param key sent again with it, the order does only what was not done; null if it has none */
    public List<BulkOutcome> carryOut(BulkOrder order, @Nullable String key, Actor actor) {
        BulkFaults.requireNone(order);
        if (key != null) {
            oneByOne.begin(actor, key, "bulk " + written(order));
        }
        return order.items().stream()
                .map(item -> BulkOutcome.of(
                        item.id(),
                        oneByOne.carryOut(actor, key, item.id(), () -> command(order, item, actor))
                                .orElse(null)))
                .toList();
    }

    private void command(BulkOrder order, BulkOrder.Item item, Actor actor) {
        String id = item.id();
        switch (order.command()) {
            case CLAIM -> tasks.claim(id, actor);
            case RELEASE -> tasks.release(id, actor);
            case COMPLETE -> tasks.complete(id, Objects.requireNonNull(item.data()), actor);
            case TRANSFER -> operations.transfer(id, needed(order.to()), needed(order.reason()), actor);
            case COPY -> operations.copy(id, List.of(needed(order.to())), order.reason(), actor);
            case URGE -> operations.urge(id, needed(order.reason()), actor);
        }
    }

    private static String needed(@Nullable String checked) {
        return Objects.requireNonNull(checked);
    }

    private String written(BulkOrder order) {
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order cannot be written", e);
        }
    }
}
