package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.SpecialProcedures;
import org.springframework.stereotype.Component;

/** 特别程序结束: the clock goes on. */
@Component
class EndSpecialProcedure implements JavaDelegate {
    private final SpecialProcedures specialProcedures;

    EndSpecialProcedure(SpecialProcedures specialProcedures) {
        this.specialProcedures = specialProcedures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        specialProcedures.end(execution.getProcessBusinessKey());
    }
}
