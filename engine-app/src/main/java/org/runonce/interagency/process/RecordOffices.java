package org.runonce.interagency.process;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.runonce.interagency.NamedOffice;
import org.runonce.interagency.OfficeMatters;
import org.runonce.interagency.Part;
import org.springframework.stereotype.Component;

/** 分派相关单位: the table has named them. */
@Component
class RecordOffices implements ExecutionListener {
    private final OfficeMatters matters;

    RecordOffices(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult named = (DmnDecisionResult) execution.getVariable("decisionResult");
        List<Part> parts = matters.dispatch(
                execution.getProcessBusinessKey(),
                named.getResultList().stream()
                        .map(it -> new NamedOffice(
                                String.valueOf(it.get("office")), Part.valueOf(String.valueOf(it.get("part")))))
                        .toList());
        execution.setVariable("consultation", parts.contains(Part.CONSULT));
        execution.setVariable("countersigning", parts.contains(Part.COUNTERSIGN));
    }
}
