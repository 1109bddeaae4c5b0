package org.runonce.component.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.component.Adoption;
import org.runonce.component.ComponentFilter;
import org.runonce.component.ComponentPage;
import org.runonce.component.ComponentState;
import org.runonce.component.ComponentView;
import org.runonce.component.Components;
import org.runonce.component.Reuse;
import org.runonce.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 公共组件: what an office can reuse before it builds. */
@RestController
@RequestMapping("/api/components")
@Validated
@Tag(name = "components", description = "公共组件")
class ComponentController {
    private final Components components;
    private final Reuse reuse;

    ComponentController(Components components, Reuse reuse) {
        this.components = components;
        this.reuse = reuse;
    }

    @GetMapping
    ComponentPage list(
            @RequestParam(required = false)
                    @Size(max = 100, message = "最多100个字符")
                    @Pattern(regexp = "\\P{Cntrl}*", message = "含有不能使用的字符")
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable ComponentState state,
            @RequestParam(required = false) @Size(max = 60, message = "最多60个字符") @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit) {
        return components.list(new ComponentFilter(q, state, cursor, limit));
    }

    @GetMapping("/{code}")
    ComponentView one(@PathVariable String code) {
        return components.view(code);
    }

    @PostMapping("/{code}/adopters")
    @ResponseStatus(HttpStatus.CREATED)
    ComponentView adopt(@PathVariable String code, @Valid @RequestBody Adoption adoption, Actor actor) {
        reuse.adopt(code, adoption, actor);
        return components.view(code);
    }

    @PostMapping("/{code}/retirement")
    ComponentView retire(@PathVariable String code, Actor actor) {
        reuse.retire(code, actor);
        return components.view(code);
    }
}
