package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回 and 撤回 in the joint review: inside a called process, among the bodies of a multi-instance task. */
@RunOnceTest
class ReturnsInJointReviewTest {
    private static final Map<String, Object> AGREE = Map.of("opinion", "AGREE");
    private static final Map<String, Object> DISAGREE = Map.of("opinion", "DISAGREE", "reason", "影响早高峰");
    private static final Map<String, Object> WHY = Map.of("reason", "写错了");

    @Autowired
    District district;

    private String number;
    private String opinionOfPolice;

    @BeforeEach
    void three_departments_are_asked() {
        district.ordinaryMonday();
        number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        opinionOfPolice = district.task("gaj-approver", number, "Task_GiveOpinion");
        district.does("gaj-approver", number, "Task_GiveOpinion", DISAGREE);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_summariser_sends_one_department_s_opinion_back_and_the_case_ends_by_a_decision() {
        theOthersAgree();
        String summary = district.task("zfj-approver", number, "Task_SummariseOpinions");
        assertThat(send("zfj-approver", summary, "return", Map.of("to", "Task_GiveOpinion", "reason", "请说明依据"))
                        .problem())
                .isEqualTo("choose-department");
        Reply returned = send(
                "zfj-approver",
                summary,
                "return",
                Map.of("to", "Task_GiveOpinion", "department", "GAJ", "reason", "请说明依据"));
        assertThat(returned.status()).as(returned.toString()).isEqualTo(200);
        assertThat(returned.text("assignee")).isEqualTo("gaj-approver");
        assertThat(openTasks()).as("nobody else is asked again").containsExactly("Task_GiveOpinion@GAJ");
        assertThat(drift()).isEmpty();

        district.does("gaj-approver", number, "Task_GiveOpinion", AGREE);
        assertThat(opinions())
                .containsExactlyInAnyOrder("1 GAJ DISAGREE superseded", "1 ZFJ AGREE", "1 ZGJ AGREE", "1 GAJ AGREE");
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "各部门同意"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(district.state(number)).isEqualTo("COMPLETED");
    }

    @Test
    void back_to_the_site_every_department_is_asked_again() {
        theOthersAgree();
        String summary = district.task("zfj-approver", number, "Task_SummariseOpinions");
        Reply returned = send("zfj-approver", summary, "return", Map.of("to", "Task_VerifySite", "reason", "现场有变化"));
        assertThat(returned.status()).as(returned.toString()).isEqualTo(200);
        assertThat(openTasks()).containsExactly("Task_VerifySite@ZFJ");
        assertThat(opinions()).allMatch(it -> it.endsWith("superseded"));

        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        district.does("gaj-approver", number, "Task_GiveOpinion", AGREE);
        theOthersAgree();
        district.task("zfj-approver", number, "Task_SummariseOpinions");
        assertThat(drift()).isEmpty();
    }

    @Test
    void a_department_takes_its_opinion_back_while_the_others_are_at_work() {
        Reply taken = send("gaj-approver", opinionOfPolice, "take-back", WHY);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        district.does("gaj-approver", number, "Task_GiveOpinion", DISAGREE);
        assertThat(send("gaj-approver", taken.text("id"), "take-back", WHY).status())
                .as("a second time")
                .isEqualTo(200);
        assertThat(openTasks())
                .containsExactlyInAnyOrder("Task_GiveOpinion@GAJ", "Task_GiveOpinion@ZFJ", "Task_GiveOpinion@ZGJ");
        theOthersAgree();
        assertThat(openTasks()).as("the third is waited for").containsExactly("Task_GiveOpinion@GAJ");
        district.does("gaj-approver", number, "Task_GiveOpinion", AGREE);
        assertThat(openTasks()).containsExactly("Task_SummariseOpinions@ZFJ");
        assertThat(opinions()).contains("1 GAJ DISAGREE superseded", "1 GAJ AGREE");
        assertThat(drift()).isEmpty();
    }

    @Test
    void a_department_takes_its_opinion_back_until_the_summariser_begins() {
        theOthersAgree();
        Reply taken = send("gaj-approver", opinionOfPolice, "take-back", WHY);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(openTasks()).containsExactly("Task_GiveOpinion@GAJ");
        String again = taken.text("id");
        district.does("gaj-approver", number, "Task_GiveOpinion", AGREE);

        String summary = district.task("zfj-approver2", number, "Task_SummariseOpinions");
        send("zfj-approver2", summary, "claim", Map.of());
        Reply late = send("gaj-approver", again, "take-back", WHY);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("next-has-begun");
        assertThat(openTasks()).containsExactly("Task_SummariseOpinions@ZFJ");
        assertThat(drift()).isEmpty();
    }

    private void theOthersAgree() {
        district.does("zfj-approver", number, "Task_GiveOpinion", AGREE);
        district.does("zgj-approver", number, "Task_GiveOpinion", AGREE);
    }

    private Reply send(String actor, String task, String command, Map<String, ?> body) {
        return district.as(actor).post("/api/tasks/" + task + "/" + command, body);
    }

    private List<String> openTasks() {
        return List.of("gaj-approver", "zfj-approver", "zgj-approver").stream()
                .flatMap(it -> district.as(it)
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items")
                        .valueStream())
                .map(it ->
                        it.path("task").asText() + "@" + it.path("department").asText())
                .distinct()
                .toList();
    }

    private List<String> opinions() {
        return district.as("zfj-approver")
                .get("/api/cases/" + number + "/opinions")
                .json()
                .valueStream()
                .filter(it -> !it.path("opinion").asText().equals("SUMMARY"))
                .map(ReturnsInJointReviewTest::sentence)
                .toList();
    }

    private static String sentence(JsonNode opinion) {
        return "%s %s %s%s"
                .formatted(
                        opinion.path("round").asText(),
                        opinion.path("department").asText(),
                        opinion.path("opinion").asText(),
                        opinion.path("supersededAt").isTextual() ? " superseded" : "");
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }
}
