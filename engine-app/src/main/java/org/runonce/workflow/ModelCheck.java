package org.runonce.workflow;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Looks at a process model before it is deployed: what cannot be carried out is refused at the start, not in a case. */
@FunctionalInterface
public interface ModelCheck {
    /** What is wrong with it, in sentences that name the element. */
    List<String> faults(BpmnModelInstance model);
}
