package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.evaluation.NewOffer;
import org.runonce.construction.evaluation.ReuseOffers;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 申报复用, or why not. */
@Component
class OfferReuse implements UserTaskHandler {
    private final ReuseOffers offers;

    OfferReuse(ReuseOffers offers) {
        this.offers = offers;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_OfferReuse";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String reuse = task.required("reuse");
        if (reuse.equals("OFFER")) {
            offers.offer(task.caseNumber(), offer(task), task.actor());
        } else {
            offers.decline(task.caseNumber(), task.required("reason"), task.actor());
        }
        return Map.of("reuse", reuse);
    }

    private static NewOffer offer(TaskCompletion task) {
        return new NewOffer(
                task.required("componentName"), task.data().path("priceWan").decimalValue(), task.required("terms"));
    }
}
