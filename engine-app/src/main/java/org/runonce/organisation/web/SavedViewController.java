package org.runonce.organisation.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.organisation.view.ListPlace;
import org.runonce.organisation.view.SavedView;
import org.runonce.organisation.view.SavedViews;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我的视图, everybody's own. */
@RestController
@RequestMapping("/api/me/views")
@Tag(name = "views", description = "我的视图")
class SavedViewController {
    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    record NewView(
            @NotNull(message = "缺少 place：TASKS 或 PROJECTS") ListPlace place,

            @Written(message = "请给视图起个名字") @Size(max = 50, message = "最多50个字")
            String name,

            @NotNull(message = "缺少 query：筛选条件，可以是空对象") JsonNode query) {}

    @GetMapping
    List<SavedView> list(@RequestParam ListPlace place, Actor actor) {
        return views.of(place, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(@Valid @RequestBody NewView view, Actor actor) {
        return views.save(view.place(), view.name().strip(), view.query(), actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Actor actor) {
        views.remove(id, actor);
    }
}
