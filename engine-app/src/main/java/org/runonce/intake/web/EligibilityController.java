package org.runonce.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.Eligibility;
import org.runonce.intake.Verdict;
import org.runonce.intake.precheck.Conversation;
import org.runonce.intake.precheck.PreCheck;
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
    private final PreCheck preCheck;

    EligibilityController(Eligibility eligibility, PreCheck preCheck) {
        this.eligibility = eligibility;
        this.preCheck = preCheck;
    }

    /** @param data fields of the matter's application form, as far as they are known */
    record KnownFacts(
            @NotNull(message = "缺少 data：申请表中已知的内容") JsonNode data) {}

    @PostMapping
    Verdict ask(@PathVariable String code, @Valid @RequestBody KnownFacts known, @Nullable Actor actor) {
        return eligibility.ask(code, known.data(), actor);
    }

    /** @param data the answers so far by field; null where the citizen does not know */
    record GivenAnswers(
            @NotNull(message = "缺少 data：已经回答的问题") JsonNode data) {}

    /**
     * The same as a conversation: the next question that can still change the verdict, or the verdict. Nothing is kept
     * between two requests; each brings all the answers.
     */
    @PostMapping("/conversation")
    Conversation goOn(@PathVariable String code, @Valid @RequestBody GivenAnswers answers, @Nullable Actor actor) {
        return preCheck.goOn(code, answers.data(), actor);
    }
}
