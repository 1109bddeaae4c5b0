package org.runonce.benchmarks.inside;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A process of three user tasks, each with a form, that wait for one group: nothing but tasks. */
final class Errand {
    static final String KEY = "bench-errand";
    static final String FIRST = "Task_First";
    static final String LAST = "Task_Last";
    private static final String FORM = "bench-errand-note";

    private Errand() {}

    static void deploy(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .name("bench")
                .addModelInstance(KEY + ".bpmn", model())
                .addString(FORM + ".form", """
                        {"type": "default", "id": "%s", "schemaVersion": 16, "components": [
                          {"type": "textarea", "id": "Field_Note", "key": "note", "label": "备注",
                           "validate": {"maxLength": 500}}]}""".formatted(FORM))
                .deploy();
    }

    static ProcessInstance start(ProcessEngine engine, String number, String group) {
        return engine.getRuntimeService().startProcessInstanceByKey(KEY, number, Map.of("group", group));
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent("Start_Asked")
                .userTask(FIRST)
                .name("收件")
                .camundaCandidateGroups("${group}")
                .camundaFormRef(FORM)
                .camundaFormRefBinding("deployment")
                .userTask("Task_Next")
                .name("审查")
                .camundaCandidateGroups("${group}")
                .camundaFormRef(FORM)
                .camundaFormRefBinding("deployment")
                .userTask(LAST)
                .name("审批")
                .camundaCandidateGroups("${group}")
                .camundaFormRef(FORM)
                .camundaFormRefBinding("deployment")
                .endEvent("End_Done")
                .done();
    }
}
