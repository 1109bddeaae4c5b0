package org.runonce.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.tasklist.TaskList;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.view.TaskCounts;
import org.runonce.tasklist.view.TaskPage;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks")
@Validated
@Tag(name = "tasks", description = "任务")
class TaskController {
    private final TaskList tasks;
    private final TaskViews views;

    TaskController(TaskList tasks, TaskViews views) {
        this.tasks = tasks;
        this.views = views;
    }

    /** @param data the fields of the task's form */
    record TaskData(@NotNull(message = "缺少 data：表单的各项内容") JsonNode data) {}

    /** With {@code case} the open tasks of one case; else a view, narrowed by the filter's parameters. */
    @GetMapping
    TaskPage list(
            @RequestParam(defaultValue = "mine")
                    @Pattern(regexp = FilterParameters.VIEWS, message = FilterParameters.VIEW_WRONG)
                    String view,
            @RequestParam(name = "case", required = false) @Size(max = 50, message = "最多50个字符") @Nullable
                    String caseNumber,
            @Valid FilterParameters filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        if (caseNumber != null) {
            return tasks.ofCase(caseNumber, actor);
        }
        return switch (view) {
            case "groups" -> views.ofMyGroups(actor, filter.filter(), cursor, limit);
            case "delegated" -> views.delegated(actor, filter.filter(), cursor, limit);
            case "followed" -> views.followed(actor, filter.filter(), cursor, limit);
            case "copied" -> views.copied(actor, filter.filter(), cursor, limit);
            case "done" -> views.done(actor, filter.filter(), cursor, limit);
            default -> views.mine(actor, filter.filter(), cursor, limit);
        };
    }

    @GetMapping("/counts")
    TaskCounts counts(Actor actor) {
        return views.counts(actor);
    }

    @GetMapping("/{id}")
    TaskView one(@PathVariable String id, Actor actor) {
        return tasks.one(id, actor);
    }

    @GetMapping("/{id}/form")
    TaskForm form(@PathVariable String id, Actor actor) {
        return tasks.form(id, actor);
    }

    @Idempotent
    @PostMapping("/{id}/claim")
    TaskView claim(@PathVariable String id, Actor actor) {
        return tasks.claim(id, actor);
    }

    @Idempotent
    @PostMapping("/{id}/release")
    TaskView release(@PathVariable String id, Actor actor) {
        return tasks.release(id, actor);
    }

    @Idempotent
    @PutMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String id, @Valid @RequestBody TaskData body, Actor actor) {
        tasks.saveDraft(id, body.data(), actor);
    }

    @Idempotent
    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @Valid @RequestBody TaskData body, Actor actor) {
        tasks.complete(id, body.data(), actor);
    }
}
