package org.runonce.analysis;

import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.workflow.model.DecisionModel;
import org.runonce.workflow.model.DeployedModels;
import org.runonce.workflow.model.ModelList;
import org.runonce.workflow.model.ProcessModel;
import org.springframework.stereotype.Component;

/** What the analysts have drawn, as it runs: versions, where the cases stand, what the tables say to their examples. */
@Component
public class Analysis {
    private final DeployedModels models;

    Analysis(DeployedModels models) {
        this.models = models;
    }

    public ModelList models(Actor actor) {
        requireAnalyst(actor);
        return models.list();
    }

    public ProcessModel process(String key, @Nullable Integer version, Actor actor) {
        requireAnalyst(actor);
        return models.process(key, version).orElseThrow(() -> unknown(key));
    }

    public DecisionModel decision(String key, Actor actor) {
        requireAnalyst(actor);
        return models.decision(key).orElseThrow(() -> unknown(key));
    }

    private static Problem unknown(String key) {
        return Problem.notFound(
                        "model-not-found", "没有部署过这个流程、决策或版本", "No such process, decision or version is deployed")
                .with("key", key);
    }

    private static void requireAnalyst(Actor actor) {
        if (!actor.has(Roles.ANALYST) && !actor.has(Roles.OPERATOR)) {
            throw Problem.forbidden(
                    "not-an-analyst", "流程与决策供业务分析人员和运维人员查看", "Analysts and operators look at the models");
        }
    }
}
