package org.runonce.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.Suspensions;
import org.runonce.tasklist.view.TaskView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 挂起, 恢复. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "tasks", description = "任务")
class SuspensionController {
    private final Suspensions suspensions;

    SuspensionController(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    /** @param ground one of the procedures whose time does not count by law */
    record Suspend(
            @Written(message = "请选择挂起的法定事由") @Size(max = 40, message = "最多40个字符")
            String ground,

            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason,

            @Min(value = 1, message = "至少1个工作日") @Max(value = 365, message = "最多365个工作日")
            int expectedWorkingDays) {}

    /** @param data of the form by which the procedure is ended */
    record Resume(@NotNull(message = "缺少 data：表单的各项内容") JsonNode data) {}

    @Idempotent
    @PostMapping("/suspend")
    TaskView suspend(@PathVariable String id, @Valid @RequestBody Suspend order, Actor actor) {
        return suspensions.suspend(id, order.ground(), order.reason(), order.expectedWorkingDays(), actor);
    }

    @Idempotent
    @PostMapping("/resume")
    TaskView resume(@PathVariable String id, @Valid @RequestBody Resume order, Actor actor) {
        return suspensions.resume(id, order.data(), actor);
    }
}
