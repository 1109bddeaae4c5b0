package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** 职责分离: who did a step that the analyst keeps apart from another neither holds the other nor signs for it. */
@RunOnceTest
class SeparatedSignersTest {
    private static final String FORM = """
            {"type":"default","id":"separated-step","schemaVersion":16,"components":[
            {"type":"textarea","key":"note","label":"备注","id":"Field_Note"}]}
            """;
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://runonce.org/bpmn">
              <bpmn:process id="separated-steps" name="两步分离" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Task_HandleFirst" />
                <bpmn:userTask id="Task_HandleFirst" name="初办" camunda:formRef="separated-step"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="window-clerk@SGB" />
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_HandleFirst" targetRef="Task_CheckAgain" />
                <bpmn:userTask id="Task_CheckAgain" name="复核" camunda:formRef="separated-step"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="window-clerk@SGB">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="separateFrom" value="Task_HandleFirst" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_3" sourceRef="Task_CheckAgain" targetRef="End" />
                <bpmn:endEvent id="End" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    District district;

    @Autowired
    SignDesk desk;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService processes;

    private final String number = "separated-" + UUID.randomUUID();
    private String deployment = "";
    private String task = "";

    @BeforeEach
    void clerk1_did_the_first_step_and_clerk2_holds_the_second() {
        deployment = models.createDeployment()
                .addString("separated-steps.bpmn", MODEL)
                .addString("separated-step.form", FORM)
                .deploy()
                .getId();
        processes.startProcessInstanceByKey("separated-steps", number);
        district.does("clerk1", number, "Task_HandleFirst", Map.of());
        task = district.task("clerk2", number, "Task_CheckAgain");
        assertThat(desk.on("clerk2", task, "claim", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void the_model_is_gone() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void nobody_signs_for_a_step_that_is_kept_apart_from_the_own_one() {
        assertSeparated(desk.tryToAsk("clerk2", task, "BEFORE", "ALL", "clerk1"));
        desk.asks("clerk2", task, "BEFORE", "ALL", "gaj-approver");
        Map<String, String> to = Map.of("to", "clerk1", "reason", "出差");
        assertSeparated(desk.on("gaj-approver", desk.part("gaj-approver", task), "transfer", to));
        assertThat(desk.signs("gaj-approver", task, SignDesk.AGREE).status()).isEqualTo(204);
        assertSeparated(desk.on("clerk2", task, "transfer", to));
        assertThat(desk.on("clerk2", task, "complete", Map.of("data", Map.of())).status())
                .isEqualTo(204);
    }

    private static void assertSeparated(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("duties-separated");
        assertThat(reply.text("did")).isEqualTo("Task_HandleFirst");
    }
}
