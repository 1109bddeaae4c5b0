package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.evaluation.ReuseOffers;
import org.springframework.stereotype.Component;

/** 公布公共组件. */
@Component
class PublishComponent implements JavaDelegate {
    private final ReuseOffers offers;

    PublishComponent(ReuseOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.publish(execution.getProcessBusinessKey());
    }
}
