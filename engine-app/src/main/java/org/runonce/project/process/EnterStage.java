package org.runonce.project.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** A project comes to the stage whose process begins: {@code project-first-review} is FIRST_REVIEW. */
@Component
class EnterStage implements ExecutionListener {
    private static final String PREFIX = "project-";

    private final ProjectRegister register;

    EnterStage(ProjectRegister register) {
        this.register = register;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        register.enter(execution.getProcessBusinessKey(), stageOf(process), Actor.SYSTEM);
    }

    static ProjectStage stageOf(String process) {
        return ProjectStage.valueOf(
                process.substring(PREFIX.length()).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
