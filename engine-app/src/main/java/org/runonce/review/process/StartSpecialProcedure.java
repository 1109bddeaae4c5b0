package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.SpecialProcedures;
import org.springframework.stereotype.Component;

/** 特别程序开始: the clock stops and the applicant is told for how long, DOC-06. */
@Component
class StartSpecialProcedure implements JavaDelegate {
    private final SpecialProcedures specialProcedures;

    StartSpecialProcedure(SpecialProcedures specialProcedures) {
        this.specialProcedures = specialProcedures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        specialProcedures.start(execution.getProcessBusinessKey());
    }
}
