package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.runonce.intake.CorrectionAnswers;
import org.runonce.intake.Corrections;
import org.runonce.intake.Demand;
import org.runonce.intake.NewDemand;
import org.runonce.intake.WishOutcome;
import org.runonce.intake.correct.CorrectionContent;
import org.runonce.intake.correct.CorrectionDrafts;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{number}")
@Tag(name = "corrections", description = "补正")
class CorrectionController {
    private final Corrections corrections;
    private final CorrectionAnswers answers;
    private final CorrectionDrafts drafts;

    CorrectionController(Corrections corrections, CorrectionAnswers answers, CorrectionDrafts drafts) {
        this.corrections = corrections;
        this.answers = answers;
        this.drafts = drafts;
    }

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

    /** The applicant, or the window in the applicant's name, answers the whole notice. */
    @PostMapping("/corrections")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String number, @Valid @RequestBody CorrectionContent correction, Actor actor) {
        answers.submit(number, correction.answers(), correction.data(), actor);
    }

    /** What this person has written so far. */
    @GetMapping("/corrections/draft")
    CorrectionContent draft(@PathVariable String number, Actor actor) {
        return drafts.of(number, actor);
    }

    @PutMapping("/corrections/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String number, @Valid @RequestBody CorrectionContent correction, Actor actor) {
        drafts.keep(number, correction, actor);
    }
}
