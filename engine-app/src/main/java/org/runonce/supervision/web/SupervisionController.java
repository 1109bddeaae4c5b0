package org.runonce.supervision.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.supervision.LateOverview;
import org.runonce.supervision.LatePage;
import org.runonce.supervision.Supervision;
import org.runonce.tasklist.view.TaskLight;
import org.runonce.tasklist.watch.WatchFilter;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/supervision")
@Validated
@Tag(name = "supervision", description = "督查")
class SupervisionController {
    private final Supervision supervision;

    SupervisionController(Supervision supervision) {
        this.supervision = supervision;
    }

    @GetMapping("/overview")
    LateOverview overview(Actor actor) {
        return supervision.overview(actor);
    }

    /** The longest overdue first; without a light what is overdue and what will be within a working day. */
    @GetMapping("/late")
    LatePage late(
            @RequestParam(required = false) @Nullable Watched light,
            @RequestParam(required = false) @Size(max = 20, message = "最多20个字符") @Nullable String department,
            @RequestParam(required = false) @Size(max = 40, message = "最多40个字符") @Nullable String matter,
            @RequestParam(required = false) @Size(max = 64, message = "最多64个字符") @Nullable String person,
            @RequestParam(defaultValue = "false") boolean unclaimed,
            @RequestParam(required = false) @Size(max = 200, message = "最多200个字符") @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        TaskLight wanted = light == null ? null : light.light;
        return supervision.late(new WatchFilter(wanted, department, matter, person, unclaimed), cursor, limit, actor);
    }

    /** The lights that somebody watches. */
    enum Watched {
        RED(TaskLight.RED),
        YELLOW(TaskLight.YELLOW);

        private final TaskLight light;

        Watched(TaskLight light) {
            this.light = light;
        }
    }
}
