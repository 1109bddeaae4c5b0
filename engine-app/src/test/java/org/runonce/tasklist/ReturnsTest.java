package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回 and 撤回 in a process that an analyst drew: a first look, and a second one where there is doubt. */
@RunOnceTest
class ReturnsTest {
    private static final Map<String, Object> DOUBTFUL = Map.of("impression", "DOUBTFUL", "remark", "位置不清");
    private static final Map<String, Object> TO_THE_FIRST = Map.of("to", "Task_LookFirst", "reason", "请写明疑问");

    @Autowired
    District district;

    private String number;
    private String first;

    @BeforeEach
    void a_case_with_doubt() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        first = district.task("zfj-approver", number, "Task_LookFirst");
        district.does("zfj-approver", number, "Task_LookFirst", DOUBTFUL);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_task_goes_back_to_who_did_the_step_before_with_what_was_typed_and_why() {
        String second = district.task("zfj-approver2", number, "Task_LookAgain");
        Reply targets = district.as("zfj-approver2").get("/api/tasks/" + second + "/return-targets");
        assertThat(targets.json().path("targets")).hasSize(1);
        assertThat(targets.json().at("/targets/0/to").asText()).isEqualTo("Task_LookFirst");
        assertThat(targets.json().at("/targets/0/name").asText()).isEqualTo("初看申请");
        assertThat(targets.json().at("/targets/0/doneBy").asText()).isEqualTo("zfj-approver");

        Reply returned = send("zfj-approver2", second, "return", TO_THE_FIRST);
        assertThat(returned.status()).as(returned.toString()).isEqualTo(200);
        assertThat(returned.text("assignee")).isEqualTo("zfj-approver");
        assertThat(openTasks()).containsExactly("Task_LookFirst");
        assertThat(drift()).isEmpty();
        String again = district.task("zfj-approver", number, "Task_LookFirst");
        assertThat(again).isNotEqualTo(first);
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks/" + again + "/form")
                        .json()
                        .at("/data/remark")
                        .asText())
                .isEqualTo("位置不清");
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks/" + again + "/operations")
                        .json()
                        .at("/0/reason")
                        .asText())
                .isEqualTo("请写明疑问");
        assertThat(district.timeline(number)).contains("TASK_RETURN");

        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(district.state(number)).isEqualTo("COMPLETED");
    }

    @Test
    void a_task_goes_back_only_to_where_the_model_says_by_its_holder_and_with_a_reason() {
        String second = district.task("zfj-approver2", number, "Task_LookAgain");
        assertThat(send("zfj-approver2", second, "return", Map.of("to", "Task_DecideCase", "reason", "x"))
                        .problem())
                .isEqualTo("not-a-return-target");
        assertThat(send("zfj-approver2", second, "return", Map.of("to", "APPLICANT", "reason", "x"))
                        .problem())
                .isEqualTo("not-a-return-target");
        assertThat(send("zfj-approver2", second, "return", Map.of("to", "Task_LookFirst", "reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(send("scj-approver", second, "return", TO_THE_FIRST).status())
                .isEqualTo(403);
        send("zfj-approver2", second, "claim", Map.of());
        assertThat(send("zfj-approver", second, "return", TO_THE_FIRST).problem())
                .isEqualTo("task-taken");
        assertThat(openTasks()).containsExactly("Task_LookAgain");
    }

    @Test
    void who_did_a_task_takes_it_back_while_the_next_has_not_begun() {
        Reply taken = send("zfj-approver", first, "take-back", Map.of("reason", "看错了"));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(taken.text("task")).isEqualTo("Task_LookFirst");
        assertThat(taken.text("assignee")).isEqualTo("zfj-approver");
        assertThat(openTasks()).containsExactly("Task_LookFirst");
        assertThat(drift()).isEmpty();
        assertThat(send("zfj-approver", first, "take-back", Map.of("reason", "看错了"))
                        .problem())
                .as("once is enough")
                .isEqualTo("task-superseded");

        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        assertThat(openTasks()).containsExactly("Task_DecideCase");
    }

    @Test
    void nobody_takes_back_what_a_colleague_has_begun_with() {
        String second = district.task("zfj-approver2", number, "Task_LookAgain");
        send("zfj-approver2", second, "claim", Map.of());
        Reply claimed = send("zfj-approver", first, "take-back", Map.of("reason", "看错了"));
        assertThat(claimed.problem()).isEqualTo("next-has-begun");
        assertThat(claimed.text("next")).isEqualTo("复看申请");
        String colleague = claimed.text("begunBy");
        send("zfj-approver2", second, "release", Map.of());
        district.as("zfj-approver2").put("/api/tasks/" + second + "/draft", Map.of("data", DOUBTFUL));
        Reply drafted = send("zfj-approver", first, "take-back", Map.of("reason", "看错了"));
        assertThat(drafted.problem()).isEqualTo("next-has-begun");
        assertThat(drafted.text("begunBy")).isEqualTo(colleague);

        district.does("zfj-approver2", number, "Task_LookAgain", Map.of("impression", "CLEAR"));
        Reply decided = send("zfj-approver", first, "take-back", Map.of("reason", "看错了"));
        assertThat(decided.problem())
                .as("the opinions are gathered, the case is another one")
                .isEqualTo("gone-on");
        assertThat(send("zfj-approver2", first, "take-back", Map.of("reason", "看错了"))
                        .problem())
                .isEqualTo("not-done-by-you");
        assertThat(send("zfj-approver2", second, "take-back", Map.of("reason", "看错了"))
                        .problem())
                .as("the analyst does not offer it for the second look")
                .isEqualTo("operation-not-offered");
    }

    private Reply send(String actor, String task, String command, Map<String, ?> body) {
        return district.as(actor).post("/api/tasks/" + task + "/" + command, body);
    }

    private List<String> openTasks() {
        return List.of("zfj-approver", "zfj-leader").stream()
                .flatMap(it ->
                        district
                                .as(it)
                                .get("/api/tasks?case=" + number)
                                .json()
                                .path("items")
                                .findValuesAsText("task")
                                .stream())
                .distinct()
                .toList();
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }
}
