package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.MatterTraits;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 归纳办理要素: what the tables of the matters between offices read. */
@Component
class DescribeMatter implements JavaDelegate {
    private final OfficeMatters matters;

    DescribeMatter(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MatterTraits traits = matters.describe(execution.getProcessBusinessKey());
        execution.setVariable("amountWan", traits.amountWan());
        execution.setVariable("kind", traits.kind());
        execution.setVariable("applicantLevel", traits.applicantLevel());
    }
}
