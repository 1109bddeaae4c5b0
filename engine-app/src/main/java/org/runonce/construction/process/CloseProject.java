package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.evaluation.ReuseOffers;
import org.springframework.stereotype.Component;

/** 项目结项. */
@Component
class CloseProject implements JavaDelegate {
    private final ReuseOffers offers;

    CloseProject(ReuseOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.close(execution.getProcessBusinessKey());
    }
}
