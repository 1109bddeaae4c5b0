package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.runonce.tasklist.view.SavedView;
import org.runonce.tasklist.view.SavedViews;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我的视图. */
@RestController
@RequestMapping("/api/task-views")
@Tag(name = "tasks", description = "任务")
class SavedViewController {
    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    record NewView(
            @Written(message = "请给视图起个名字") @Size(max = 50, message = "最多50个字")
            String name,

            @NotNull(message = FilterParameters.VIEW_WRONG)
            @Pattern(regexp = FilterParameters.VIEWS, message = FilterParameters.VIEW_WRONG)
            String view,

            @NotNull(message = "缺少 filter：筛选条件，可以是空对象") @Valid
            FilterParameters filter) {}

    @GetMapping
    List<SavedView> list(Actor actor) {
        return views.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(@Valid @RequestBody NewView view, Actor actor) {
        return views.save(view.name().strip(), view.view(), view.filter().filter(), actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Actor actor) {
        views.remove(id, actor);
    }
}
