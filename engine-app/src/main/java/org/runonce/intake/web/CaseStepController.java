package org.runonce.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.runonce.intake.Gaps;
import org.runonce.intake.Intake;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Steps of a case that no task asks for: somebody takes them of their own accord. */
@RestController
@RequestMapping("/api/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "cases", description = "办件")
class CaseStepController {
    private final Intake intake;
    private final Gaps gaps;

    CaseStepController(Intake intake, Gaps gaps) {
        this.intake = intake;
        this.gaps = gaps;
    }

    record Reasoned(
            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason) {}

    record Filled(@NotNull(message = "缺少 data：更正后的申请表") JsonNode data) {}

    record GapMaterial(
            @Written(message = "缺少材料编号") @Size(max = 64, message = "最多64个字符")
            String material,

            @Written(message = "缺少文件编号") @Size(max = 64, message = "最多64个字符")
            String file) {}

    @PostMapping("/withdrawal")
    void withdraw(@PathVariable String number, @Valid @RequestBody Reasoned body, Actor actor) {
        intake.withdraw(number, body.reason(), actor);
    }

    @PostMapping("/termination")
    void terminate(@PathVariable String number, @Valid @RequestBody Reasoned body, Actor actor) {
        intake.terminate(number, body.reason(), actor);
    }

    @PostMapping("/on-the-spot-fix")
    void fixOnSpot(@PathVariable String number, @Valid @RequestBody Filled body, Actor actor) {
        intake.fixOnSpot(number, body.data(), actor);
    }

    /** 容缺补齐. */
    @PostMapping("/gap-materials")
    void fillGap(@PathVariable String number, @Valid @RequestBody GapMaterial body, Actor actor) {
        gaps.fill(number, body.material(), body.file(), actor);
    }
}
