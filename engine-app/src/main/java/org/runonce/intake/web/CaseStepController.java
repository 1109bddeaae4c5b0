package org.runonce.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.CorrectionAnswers;
import org.runonce.intake.Gaps;
import org.runonce.intake.Intake;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
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
    private final CorrectionAnswers corrections;
    private final Gaps gaps;

    CaseStepController(Intake intake, CorrectionAnswers corrections, Gaps gaps) {
        this.intake = intake;
        this.corrections = corrections;
        this.gaps = gaps;
    }

    record Reasoned(
            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason) {}

    record Filled(@NotNull(message = "缺少 data：更正后的申请表") JsonNode data) {}

    /** @param copies on paper, at a window; a file, or paper, or both */
    record GapMaterial(
            @Written(message = "缺少材料编号") @Size(max = 64, message = "最多64个字符")
            String material,

            @Size(max = 64, message = "最多64个字符") @Nullable String file,

            @Min(value = 1, message = "最少 1") @Max(value = 99, message = "最多 99") @Nullable
            Integer copies) {}

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
        corrections.fixOnSpot(number, body.data(), actor);
    }

    /** 容缺补齐. */
    @PostMapping("/gap-materials")
    @Idempotent
    void fillGap(@PathVariable String number, @Valid @RequestBody GapMaterial body, Actor actor) {
        gaps.fill(number, body.material(), body.file(), body.copies(), actor);
    }
}
