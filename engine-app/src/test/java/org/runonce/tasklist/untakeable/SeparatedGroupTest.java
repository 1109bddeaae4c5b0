package org.runonce.tasklist.untakeable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two steps that nobody does both of, in a post that hardly anybody holds. */
@RunOnceTest
class SeparatedGroupTest {
    private static final String GROUP = "hall-manager@SWU";

    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engine;

    @Autowired
    JdbcClient jdbc;

    private String deployment = "";
    private String number = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void the_only_one_of_a_post_has_done_the_first_step() {
        district.ordinaryMonday();
        deployment = repository
                .createDeployment()
                .addModelInstance("separated-steps.bpmn", model())
                .addInputStream("receive-case.form", getClass().getResourceAsStream("/forms/tasks/receive-case.form"))
                .deploy()
                .getId();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        first = accounts.open(GROUP);
        engine.startProcessInstanceByKey("separated-steps", number);
        district.does(first, number, "Task_FirstStep", Map.of());
        second = jdbc.sql("select task_id from work_item where case_number = ? and task_key = 'Task_SecondStep'")
                .param(number)
                .query(String.class)
                .single();
    }

    @AfterEach
    void without_the_process() {
        repository.deleteDeployment(deployment, true);
        accounts.close(first);
        district.backToToday();
    }

    @Test
    void a_task_from_which_separation_keeps_the_whole_group_is_shown_until_somebody_else_gets_the_post() {
        assertThat(does(first, "claim", Map.of()).problem()).isEqualTo("duties-separated");
        assertThat(reason()).isEqualTo("GROUP_SEPARATED");
        String other = accounts.open(GROUP);
        assertThat(reason()).isEmpty();
        assertThat(does(other, "complete", Map.of("data", Map.of())).status()).isEqualTo(204);
        accounts.close(other);
    }

    @Test
    void a_leaver_s_task_neither_goes_to_nor_is_left_with_somebody_who_did_the_other_step() {
        String leaver = accounts.open(GROUP);
        does(leaver, "claim", Map.of());
        assertThat(refusal(Map.of("from", leaver, "reason", "退休"))).isEqualTo("/problems/group-separated");
        assertThat(refusal(Map.of("from", leaver, "to", first, "reason", "退休")))
                .isEqualTo("/problems/duties-separated");
        accounts.close(leaver);
    }

    private static BpmnModelInstance model() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("separated-steps")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Task_FirstStep")
                .name("初核")
                .camundaCandidateGroups(GROUP)
                .camundaFormRef("receive-case")
                .camundaFormRefBinding("deployment")
                .userTask("Task_SecondStep")
                .name("复核")
                .camundaCandidateGroups(GROUP)
                .camundaFormRef("receive-case")
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done();
        UserTask task = model.getModelElementById("Task_SecondStep");
        ExtensionElements extension = model.newInstance(ExtensionElements.class);
        task.setExtensionElements(extension);
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName("separateFrom");
        property.setCamundaValue("Task_FirstStep");
        extension.addExtensionElement(CamundaProperties.class).addChildElement(property);
        return model;
    }

    private Reply does(String who, String command, Map<String, ?> body) {
        return district.as(who).post("/api/tasks/" + second + "/" + command, body);
    }

    /** Why the second step can be taken by nobody; empty if somebody can. */
    private String reason() {
        for (JsonNode it : district.as("swu-leader")
                .get("/api/tasks/untakeable?limit=200")
                .json()
                .path("items")) {
            if (it.path("id").asText().equals(second)) {
                return it.path("reason").asText();
            }
        }
        return "";
    }

    private String refusal(Map<String, ?> order) {
        Reply preview = district.as("operator").post("/api/handovers/preview", order);
        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        return preview.json().at("/tasks/0/problem/type").asText();
    }
}
