package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 挂起 for reasons of law only, and what an operator's halt of a process looks like to those who work. */
@RunOnceTest
class SuspensionTest {
    private static final Map<String, Object> VISIT = Map.of(
            "verifiers",
            List.of(Map.of("name", "侯永康"), Map.of("name", "崔若兰")),
            "verifiedOn",
            "2026-06-01",
            "conclusion",
            "QUALIFIED",
            "findings",
            "现场与申请一致");
    private static final Map<String, Object> ENDED =
            Map.of("data", Map.of("conclusion", "专家同意", "endedOn", "2026-06-01"));

    @Autowired
    District district;

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService engineTasks;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_road_work_whose_site_is_to_be_looked_at() {
        district.ordinaryMonday();
        Map<String, Object> road = new LinkedHashMap<>();
        road.put("projectName", "文一西路污水管改造");
        road.put("location", "文一西路荆长大道口至高教路口");
        road.put("areaM2", 120);
        road.put("workStartsOn", "2027-03-01");
        road.put("workEndsOn", "2027-03-20");
        road.put("emergencyRepair", false);
        road.put("roadKind", "OTHER");
        road.put("planningDocument", true);
        number = district.apply("applicant1", "PUB-005", road);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        task = district.task("zfj-approver", number, "Task_VerifySite");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void when_the_leader_agrees_the_clock_stops_and_what_settles_the_case_is_read_and_drafted_but_not_completed() {
        assertThat(suspend("zfj-approver", "EXPERT_REVIEW").status()).isEqualTo(200);
        assertThat(view().has("suspended")).isFalse();

        approves();
        assertThat(district.state(number)).isEqualTo("SUSPENDED");
        assertThat(view().at("/suspended/ground").asText()).isEqualTo("专家评审");
        assertThat(view().at("/suspended/until").asText()).isEqualTo("2026-06-08");
        assertThat(listed("SUSPENDED")).containsExactly(task);
        assertThat(listed("ACTIVE"))
                .doesNotContain(task)
                .contains(district.task("zfj-approver", number, "Task_FinishSpecialProcedure"));

        assertThat(on("zfj-approver", "claim", Map.of()).status()).isEqualTo(200);
        assertThat(district.as("zfj-approver")
                        .put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("findings", "待专家意见")))
                        .status())
                .isEqualTo(204);
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks/" + task + "/form")
                        .status())
                .isEqualTo(200);
        Reply refused = on("zfj-approver", "complete", Map.of("data", VISIT));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("case-suspended");
        assertThat(refused.text("ground")).isEqualTo("专家评审");
        assertThat(refused.text("until")).isEqualTo("2026-06-08");
    }

    @Test
    void a_suspended_case_is_resumed_by_what_the_procedure_found_and_goes_on() {
        suspend("zfj-approver", "HEARING");
        approves();
        Reply withoutResult = on("zfj-approver", "resume", Map.of("data", Map.of()));
        assertThat(withoutResult.status()).isEqualTo(400);
        assertThat(withoutResult.pointers()).contains("/data/conclusion", "/data/endedOn");

        Reply resumed = on("zfj-approver", "resume", ENDED);
        assertThat(resumed.status()).as(resumed.toString()).isEqualTo(200);
        assertThat(resumed.json().has("suspended")).isFalse();
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        assertThat(on("zfj-approver", "complete", Map.of("data", VISIT)).status())
                .isEqualTo(204);
        assertThat(district.timeline(number)).contains("TASK_SUSPEND", "TASK_RESUME", "END_SPECIAL_PROCEDURE");
        assertThat(on("zfj-approver", "resume", ENDED).status()).isEqualTo(409);
    }

    @Test
    void a_reason_that_the_law_does_not_know_is_refused_and_the_lawful_ones_are_named() {
        Reply refused = suspend("zfj-approver", "HOLIDAY");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-a-special-procedure");
        assertThat(refused.pointers()).containsExactly("/ground");
        assertThat(refused.body()).contains("HEARING 听证", "EXPERT_REVIEW 专家评审");
        assertThat(district.timeline(number)).doesNotContain("TASK_SUSPEND", "ASK_SPECIAL_PROCEDURE");
    }

    @Test
    void nothing_stands_still_where_the_law_or_the_leader_does_not_say_so() {
        assertThat(on("zfj-approver", "resume", ENDED).problem()).isEqualTo("not-suspended");
        assertThat(suspend("gaj-approver", "HEARING").status()).isEqualTo(403);
        assertThat(suspend("applicant1", "HEARING").status()).isEqualTo(403);
        suspend("zfj-approver", "HEARING");
        assertThat(suspend("zfj-approver", "HEARING").problem()).isEqualTo("special-procedure-open");
        district.does(
                "zfj-leader", number, "Task_ApproveSpecialProcedure", Map.of("approved", "DECLINE", "reason", "无需听证"));
        assertThat(view().has("suspended")).isFalse();
        assertThat(on("zfj-approver", "complete", Map.of("data", VISIT)).status())
                .isEqualTo(204);

        String other = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", other, "Task_ReceiveCase");
        assertThat(suspend("clerk1", "HEARING").problem()).isEqualTo("nothing-to-suspend");
    }

    @Test
    void a_completion_at_the_moment_of_the_suspension_is_first_or_told() throws Exception {
        suspend("zfj-approver", "APPRAISAL");
        on("zfj-approver", "claim", Map.of());
        String approve = district.task("zfj-leader", number, "Task_ApproveSpecialProcedure");
        List<Reply> replies = AtOnce.send(
                List.of(() -> on("zfj-approver", "complete", Map.of("data", VISIT)), () -> district.as("zfj-leader")
                        .post("/api/tasks/" + approve + "/complete", Map.of("data", Map.of("approved", "APPROVE")))));
        assertThat(replies.get(0).status()).as(replies.toString()).isIn(204, 409);
        assertThat(replies.get(1).status()).as(replies.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("SUSPENDED");
    }

    @Test
    void a_process_that_the_operator_has_stopped_is_shown_and_refuses_politely_until_it_goes_on() {
        String instance =
                engineTasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        engine.suspendProcessInstanceById(instance);
        try {
            assertThat(view().at("/suspended/byOperator").asBoolean()).isTrue();
            assertThat(listed("SUSPENDED")).containsExactly(task);
            for (String command : List.of("claim", "complete")) {
                Reply refused = on("zfj-approver", command, Map.of("data", VISIT));
                assertThat(refused.status()).as(command).isEqualTo(409);
                assertThat(refused.problem()).isEqualTo("process-suspended");
            }
            Reply many = district.as("zfj-approver")
                    .post("/api/tasks/bulk", Map.of("command", "claim", "items", List.of(Map.of("id", task))));
            assertThat(many.json().at("/items/0/problem/type").asText()).isEqualTo("/problems/process-suspended");
        } finally {
            engine.activateProcessInstanceById(instance);
        }
        assertThat(view().has("suspended")).isFalse();
        assertThat(on("zfj-approver", "complete", Map.of("data", VISIT)).status())
                .isEqualTo(204);
    }

    private Reply suspend(String who, String ground) {
        return on(who, "suspend", Map.of("ground", ground, "reason", "涉及管线安全", "expectedWorkingDays", 5));
    }

    private void approves() {
        district.does("zfj-leader", number, "Task_ApproveSpecialProcedure", Map.of("approved", "APPROVE"));
    }

    private Reply on(String who, String command, Map<String, ?> body) {
        return district.as(who).post("/api/tasks/" + task + "/" + command, body);
    }

    private JsonNode view() {
        return district.as("zfj-approver").get("/api/tasks/" + task).json();
    }

    /** What waits for the approvers of this case, or is held, and stands so. */
    private List<String> listed(String state) {
        List<String> ids = new ArrayList<>();
        for (String list : List.of("groups", "mine")) {
            district.as("zfj-approver")
                    .get("/api/tasks?view=%s&state=%s&number=%s".formatted(list, state, number))
                    .json()
                    .path("items")
                    .forEach(it -> ids.add(it.path("id").asText()));
        }
        return ids;
    }
}
