package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.evaluation.Evaluations;
import org.springframework.stereotype.Component;

/** 评定等次. */
@Component
class GradeProject implements JavaDelegate {
    private final Evaluations evaluations;

    GradeProject(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.grade(execution.getProcessBusinessKey());
    }
}
