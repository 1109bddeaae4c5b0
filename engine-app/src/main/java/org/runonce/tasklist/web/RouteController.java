package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.Returns;
import org.runonce.tasklist.TakeBacks;
import org.runonce.tasklist.route.ReturnTargets;
import org.runonce.tasklist.route.Returned;
import org.runonce.tasklist.view.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 退回, 撤回. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "tasks", description = "任务")
class RouteController {
    private static final String WHY = "请写明理由";

    private final Returns returns;
    private final TakeBacks takeBacks;

    RouteController(Returns returns, TakeBacks takeBacks) {
        this.returns = returns;
        this.takeBacks = takeBacks;
    }

    /** @param to one of the task's return targets */
    record Return(
            @Written(message = "请选择退回到哪一步") @Size(max = 255, message = "最多255个字符")
            String to,

            @Nullable @Size(max = 20, message = "最多20个字符") String department,

            @Written(message = WHY) @Size(max = 500, message = "最多500个字")
            String reason) {}

    record TakeBack(
            @Written(message = WHY) @Size(max = 500, message = "最多500个字")
            String reason) {}

    @GetMapping("/return-targets")
    ReturnTargets targets(@PathVariable String id, Actor actor) {
        return returns.targets(id, actor);
    }

    @Idempotent
    @PostMapping("/return")
    Returned giveBack(@PathVariable String id, @Valid @RequestBody Return order, Actor actor) {
        return returns.giveBack(id, order.to(), order.department(), order.reason(), actor);
    }

    /** By the id of a task that this person has done. */
    @Idempotent
    @PostMapping("/take-back")
    TaskView takeBack(@PathVariable String id, @Valid @RequestBody TakeBack why, Actor actor) {
        return takeBacks.takeBack(id, why.reason(), actor);
    }
}
