package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.runonce.shared.Actor;
import org.runonce.tasklist.drift.Drift;
import org.runonce.tasklist.drift.Reconciler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the task list says what the engine says. */
@RestController
@RequestMapping("/api/task-drift")
@Tag(name = "operations", description = "运维")
class DriftController {
    private final Reconciler reconciler;

    DriftController(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    @GetMapping
    List<Drift> drift(Actor actor) {
        return reconciler.drift(actor);
    }

    /** Makes the task list say what the engine says; answers with what differed. */
    @PostMapping("/repair")
    List<Drift> repair(Actor actor) {
        return reconciler.repair(actor);
    }
}
