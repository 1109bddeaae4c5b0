package org.runonce.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.Eligibility;
import org.runonce.intake.Verdict;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 资格预判, for everybody and without an account. */
@RestController
@RequestMapping("/api/matters/{code}/eligibility")
@Tag(name = "matters", description = "事项")
class EligibilityController {
    private final Eligibility eligibility;

    EligibilityController(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** @param data fields of the matter's application form, as far as they are known */
    record Question(@NotNull(message = "缺少 data：申请表中已知的内容") JsonNode data) {}

    @PostMapping
    Verdict ask(@PathVariable String code, @Valid @RequestBody Question question, @Nullable Actor actor) {
        return eligibility.ask(code, question.data(), actor);
    }
}
