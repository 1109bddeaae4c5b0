package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.OperationView;
import org.runonce.tasklist.TaskOperations;
import org.runonce.tasklist.view.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 转办, 委托, 抄送, 催办. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "tasks", description = "任务")
class OperationController {
    private static final String WHY = "请写明理由";

    private final TaskOperations operations;

    OperationController(TaskOperations operations) {
        this.operations = operations;
    }

    /** @param to user id of the one who shall have it */
    record ToSomebody(
            @Written(message = "请选择人员") @Size(max = 64, message = "最多64个字符")
            String to,

            @Written(message = WHY) @Size(max = 500, message = "最多500个字")
            String reason) {}

    record Reason(
            @Written(message = WHY) @Size(max = 500, message = "最多500个字")
            String reason) {}

    record Copy(
            @NotEmpty(message = "请选择人员") @Size(max = 50, message = "一次最多抄送50人")
            List<@Written(message = "请选择人员") @Size(max = 64, message = "最多64个字符") String> to,

            @Nullable @Size(max = 500, message = "最多500个字") String note) {}

    @Idempotent
    @PostMapping("/transfer")
    TaskView transfer(@PathVariable String id, @Valid @RequestBody ToSomebody order, Actor actor) {
        return operations.transfer(id, order.to(), order.reason(), actor);
    }

    @Idempotent
    @PostMapping("/delegate")
    TaskView delegate(@PathVariable String id, @Valid @RequestBody ToSomebody order, Actor actor) {
        return operations.delegate(id, order.to(), order.reason(), actor);
    }

    @Idempotent
    @PostMapping("/resolve")
    TaskView resolve(@PathVariable String id, @Valid @RequestBody Reason result, Actor actor) {
        return operations.resolve(id, result.reason(), actor);
    }

    @Idempotent
    @PostMapping("/recall")
    TaskView recall(@PathVariable String id, @Valid @RequestBody Reason why, Actor actor) {
        return operations.recall(id, why.reason(), actor);
    }

    @Idempotent
    @PostMapping("/copy")
    TaskView copy(@PathVariable String id, @Valid @RequestBody Copy copy, Actor actor) {
        return operations.copy(id, copy.to(), copy.note(), actor);
    }

    @Idempotent
    @PostMapping("/urge")
    TaskView urge(@PathVariable String id, @Valid @RequestBody Reason why, Actor actor) {
        return operations.urge(id, why.reason(), actor);
    }

    @GetMapping("/operations")
    List<OperationView> history(@PathVariable String id, Actor actor) {
        return operations.history(id, actor);
    }
}
