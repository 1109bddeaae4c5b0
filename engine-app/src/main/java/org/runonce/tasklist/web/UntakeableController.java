package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.tasklist.untakeable.Untakeable;
import org.runonce.tasklist.untakeable.UntakeablePage;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that nobody alive can take. */
@RestController
@RequestMapping("/api/tasks/untakeable")
@Validated
@Tag(name = "operations", description = "运维")
class UntakeableController {
    private final Untakeable untakeable;

    UntakeableController(Untakeable untakeable) {
        this.untakeable = untakeable;
    }

    @GetMapping
    UntakeablePage page(
            @RequestParam(required = false) @Size(max = 64, message = "最多64个字符") @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        return untakeable.page(cursor, limit, actor);
    }
}
