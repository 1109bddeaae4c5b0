package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** 进入评价. */
@Component
class OpenEvaluation implements JavaDelegate {
    private final ProjectRegister register;

    OpenEvaluation(ProjectRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.enter(execution.getProcessBusinessKey(), ProjectStage.EVALUATION, Actor.SYSTEM);
    }
}
