package org.runonce.construction.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.runonce.construction.evaluation.EvaluationView;
import org.runonce.construction.evaluation.Evaluations;
import org.runonce.project.IndicatorPhase;
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
@RequestMapping("/api/projects/{code}")
@Tag(name = "evaluation", description = "绩效评价")
class EvaluationController {
    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** @param name of an indicator that the filing promises */
    record Measured(
            @Written(message = "请填写指标名称") @Size(max = 200, message = "最多200个字")
            String name,

            @NotNull(message = "请选择阶段") IndicatorPhase phase,

            @NotNull(message = "请填写数值") @Digits(integer = 14, fraction = 4, message = "最多四位小数")
            BigDecimal value) {}

    @GetMapping("/evaluation")
    EvaluationView evaluation(@PathVariable String code, Actor actor) {
        return evaluations.view(code, actor);
    }

    @PostMapping("/indicators")
    @ResponseStatus(HttpStatus.CREATED)
    void measure(@PathVariable String code, @Valid @RequestBody Measured body, Actor actor) {
        evaluations.measure(code, body.name(), body.phase(), body.value(), actor);
    }
}
