package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.runonce.intake.MaterialsCheck;
import org.springframework.stereotype.Component;

/** 核对材料: counts for the decision table {@code check-materials}. */
@Component
class CheckMaterials implements JavaDelegate {
    private final Intake intake;

    CheckMaterials(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaterialsCheck check = intake.checkMaterials(execution.getProcessBusinessKey());
        execution.setVariable("materialsComplete", check.complete());
        execution.setVariable("missingRequired", check.missingRequired());
        execution.setVariable("missingTolerable", check.missingTolerable());
        execution.setVariable("defects", 0);
        execution.setVariable("correctionAsked", check.corrected());
        execution.setVariable("inScope", true);
    }
}
