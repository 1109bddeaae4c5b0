package org.runonce.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.Corrections;
import org.runonce.intake.Demand;
import org.runonce.intake.DemandAnswer;
import org.runonce.intake.NewDemand;
import org.runonce.intake.WishOutcome;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{number}")
@Tag(name = "corrections", description = "补正")
class CorrectionController {
    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    /** @param data the corrected form; left out where the form stays as it was */
    record Correction(
            @NotNull(message = "缺少 answers：逐项补正的内容") @Size(max = 200, message = "最多200项")
            List<@NotNull(message = "不能为空") @Valid DemandAnswer> answers,

            @Nullable JsonNode data) {}

    @GetMapping("/corrections")
    List<Demand> demands(@PathVariable String number, Actor actor) {
        return corrections.demands(number, actor);
    }

    /** A department wishes a correction; it becomes part of the one notice. */
    @PostMapping("/correction-wishes")
    @ResponseStatus(HttpStatus.CREATED)
    void wish(@PathVariable String number, @Valid @RequestBody NewDemand wish, Actor actor) {
        WishOutcome outcome = corrections.wish(number, wish, actor);
        if (outcome.refusal() != null) {
            throw Problem.rejected(
                            "late-wish",
                            outcome.refusal(),
                            "Corrections are told once; this wish came too late and is recorded")
                    .with("basis", "行政许可法32条(四)");
        }
    }

    /** The applicant answers the whole notice. */
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String number, @Valid @RequestBody Correction correction, Actor actor) {
        corrections.submit(number, correction.answers(), correction.data(), actor);
    }
}
