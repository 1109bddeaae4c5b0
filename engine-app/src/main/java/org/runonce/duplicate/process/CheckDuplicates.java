package org.runonce.duplicate.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.duplicate.DuplicateCheck;
import org.runonce.duplicate.DuplicateReport;
import org.springframework.stereotype.Component;

/** 查找重复: its evidence is kept, its figures are judged by a table. */
@Component
class CheckDuplicates implements JavaDelegate {
    private final DuplicateCheck check;

    CheckDuplicates(DuplicateCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DuplicateReport report = check.run(execution.getProcessBusinessKey());
        execution.setVariable("duplicateVerdict", report.verdict().name());
        execution.setVariable("duplicateShare", report.share().doubleValue());
        execution.setVariable("mainDuplicated", report.mainDuplicated());
    }
}
