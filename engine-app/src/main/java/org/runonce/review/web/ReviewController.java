package org.runonce.review.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.review.Extensions;
import org.runonce.review.OpinionView;
import org.runonce.review.Review;
import org.runonce.review.SiteVerificationView;
import org.runonce.review.SpecialProcedures;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
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
@Tag(name = "review", description = "审查")
class ReviewController {
    private final Review review;
    private final SpecialProcedures procedures;
    private final Extensions extensions;

    ReviewController(Review review, SpecialProcedures procedures, Extensions extensions) {
        this.review = review;
        this.procedures = procedures;
        this.extensions = extensions;
    }

    /** @param kind one of the procedures of 行政许可法45条 */
    record ProcedureAsked(
            @Written(message = "请选择特别程序的种类") @Size(max = 40, message = "最多40个字符")
            String kind,

            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason,

            @Min(value = 1, message = "至少1个工作日") @Max(value = 365, message = "最多365个工作日")
            int expectedWorkingDays) {}

    record ExtensionAsked(
            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason) {}

    @GetMapping("/opinions")
    List<OpinionView> opinions(@PathVariable String number, Actor actor) {
        return review.opinions(number, actor);
    }

    @GetMapping("/site-verifications")
    List<SiteVerificationView> siteVerifications(@PathVariable String number, Actor actor) {
        return review.siteVerifications(number, actor);
    }

    @PostMapping("/special-procedures")
    @ResponseStatus(HttpStatus.CREATED)
    void askSpecialProcedure(@PathVariable String number, @Valid @RequestBody ProcedureAsked body, Actor actor) {
        procedures.ask(number, body.kind(), body.reason(), body.expectedWorkingDays(), actor);
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    void askExtension(@PathVariable String number, @Valid @RequestBody ExtensionAsked body, Actor actor) {
        extensions.ask(number, body.reason(), actor);
    }
}
