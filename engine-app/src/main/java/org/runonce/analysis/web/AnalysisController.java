package org.runonce.analysis.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.runonce.analysis.Analysis;
import org.runonce.shared.Actor;
import org.runonce.workflow.model.DecisionModel;
import org.runonce.workflow.model.ModelList;
import org.runonce.workflow.model.ProcessModel;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/analysis")
@Validated
@Tag(name = "analysis", description = "流程与决策")
class AnalysisController {
    private final Analysis analysis;

    AnalysisController(Analysis analysis) {
        this.analysis = analysis;
    }

    @GetMapping("/models")
    ModelList models(Actor actor) {
        return analysis.models(actor);
    }

    /** Without a version the newest. */
    @GetMapping("/processes/{key}")
    ProcessModel process(
            @PathVariable String key,
            @RequestParam(required = false) @Min(value = 1, message = "最少 1") @Nullable Integer version,
            Actor actor) {
        return analysis.process(key, version, actor);
    }

    /** With every example of the table asked anew. */
    @GetMapping("/decisions/{key}")
    DecisionModel decision(@PathVariable String key, Actor actor) {
        return analysis.decision(key, actor);
    }
}
