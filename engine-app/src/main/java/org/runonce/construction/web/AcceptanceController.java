package org.runonce.construction.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.runonce.construction.acceptance.AcceptanceView;
import org.runonce.construction.acceptance.AcceptanceViews;
import org.runonce.construction.acceptance.RectificationView;
import org.runonce.construction.acceptance.Rectifications;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{code}")
@Tag(name = "acceptance", description = "验收")
class AcceptanceController {
    private final AcceptanceViews acceptances;
    private final Rectifications rectifications;

    AcceptanceController(AcceptanceViews acceptances, Rectifications rectifications) {
        this.acceptances = acceptances;
        this.rectifications = rectifications;
    }

    @GetMapping("/acceptance")
    AcceptanceView acceptance(@PathVariable String code, Actor actor) {
        return acceptances.of(code, actor);
    }

    /** Oldest first. */
    @GetMapping("/rectifications")
    List<RectificationView> rectifications(@PathVariable String code, Actor actor) {
        return rectifications.list(code, actor);
    }
}
