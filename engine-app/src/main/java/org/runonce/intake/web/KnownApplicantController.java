package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.casefile.AwaitedCase;
import org.runonce.casefile.AwaitedCases;
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
    private final AwaitedCases awaited;

    KnownApplicantController(KnownApplicants applicants, AwaitedCases awaited) {
        this.applicants = applicants;
        this.awaited = awaited;
    }

    /** @param text a case number, an identity number, or the beginning of a name; empty for what is due first */
    record Awaited(
            @NotNull(message = "缺少 text：编号、证件号码或姓名")
            @Size(max = 100, message = "最多100个字")
            @Pattern(regexp = "\\P{Cntrl}*", message = "含有不能使用的字符")
            String text) {}

    /** At the window: what is known of the applicant. A question, but names and numbers do not belong into addresses. */
    @PostMapping("/known")
    KnownApplicant known(@Valid @RequestBody ApplicantQuestion question, Actor actor) {
        return applicants.ask(question, actor);
    }

    /** At the window: what somebody may come back for, a correction or promised materials. */
    @PostMapping("/awaited")
    List<AwaitedCase> awaited(@Valid @RequestBody Awaited question, Actor actor) {
        return awaited.find(question.text(), actor);
    }
}
