package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.runonce.intake.ApplicantQuestion;
import org.runonce.intake.KnownApplicant;
import org.runonce.intake.KnownApplicants;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/applicants")
@Tag(name = "applications", description = "申请")
class KnownApplicantController {
    private final KnownApplicants applicants;

    KnownApplicantController(KnownApplicants applicants) {
        this.applicants = applicants;
    }

    /** At the window: what is known of the applicant. A question, but names and numbers do not belong into addresses. */
    @PostMapping("/known")
    KnownApplicant known(@Valid @RequestBody ApplicantQuestion question, Actor actor) {
        return applicants.ask(question, actor);
    }
}
