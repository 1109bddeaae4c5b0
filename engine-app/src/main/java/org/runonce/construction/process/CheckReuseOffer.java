package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.evaluation.ReuseOffers;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 核定复用. */
@Component
class CheckReuseOffer implements UserTaskHandler {
    private final ReuseOffers offers;

    CheckReuseOffer(ReuseOffers offers) {
        this.offers = offers;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckReuseOffer";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("reuseOffer");
        offers.checked(task.caseNumber(), verdict.equals("PUBLISH"), task.text("reason"), task.actor());
        return Map.of("reuseOffer", verdict);
    }
}
