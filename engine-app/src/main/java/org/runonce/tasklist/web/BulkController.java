package org.runonce.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.bulk.BulkCommands;
import org.runonce.tasklist.bulk.BulkOrder;
import org.runonce.tasklist.bulk.BulkOutcome;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 批量签收、退回、转办、办理、抄送、催办. */
@RestController
@RequestMapping("/api/tasks/bulk")
@Tag(name = "tasks", description = "任务")
class BulkController {
    private static final String COMMANDS = "claim|release|transfer|complete|copy|urge";
    private static final String COMMAND_WRONG = "command 只能是 claim、release、transfer、complete、copy 或 urge";

    private final BulkCommands bulk;

    BulkController(BulkCommands bulk) {
        this.bulk = bulk;
    }

    record One(
            @Written(message = "缺少任务的 id") @Size(max = 64, message = "最多64个字符")
            String id,

            @Nullable JsonNode data) {
        BulkOrder.Item item() {
            return new BulkOrder.Item(id, data == null || data.isNull() ? null : data);
        }
    }

    record Many(
            @NotNull(message = COMMAND_WRONG) @Pattern(regexp = COMMANDS, message = COMMAND_WRONG)
            String command,

            @NotEmpty(message = "请选择任务") @Size(max = 200, message = "一次最多200件")
            List<@NotNull(message = "缺少任务") @Valid One> items,

            @Nullable @Size(max = 64, message = "最多64个字符") String to,
            @Nullable @Size(max = 500, message = "最多500个字") String reason) {
        BulkOrder order() {
            return new BulkOrder(
                    BulkOrder.Command.valueOf(command.toUpperCase(Locale.ROOT)),
                    items.stream().map(One::item).toList(),
                    to,
                    reason);
        }
    }

    /** Each task has its own outcome; one that is refused stops no other. */
    record Outcomes(List<BulkOutcome> items) {}

    @PostMapping
    Outcomes carryOut(
            @Valid @RequestBody Many many,
            @RequestHeader(name = Idempotent.HEADER, required = false) @Nullable String key,
            Actor actor) {
        return new Outcomes(bulk.carryOut(many.order(), key, actor));
    }
}
