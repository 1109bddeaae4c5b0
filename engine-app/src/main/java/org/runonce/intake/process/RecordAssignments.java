package org.runonce.intake.process;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.runonce.casefile.Assignment;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 转办分派: the dispatch table has named the departments; the case is handed to them. */
@Component
class RecordAssignments implements ExecutionListener {
    private final Intake intake;

    RecordAssignments(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult named = (DmnDecisionResult) execution.getVariable("decisionResult");
        List<Assignment> assignments = named.getResultList().stream()
                .map(it -> new Assignment(String.valueOf(it.get("department")), "LEAD".equals(it.get("part"))))
                .toList();
        int departments = intake.dispatch(execution.getProcessBusinessKey(), assignments);
        execution.setVariable("jointReview", departments > 1);
    }
}
