package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ProjectDistrict.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class ProjectReviewTest {
    private static final String HANDLER = "zfj-handler";

    @Autowired
    private ProjectDistrict projects;

    @Test
    void a_filing_is_returned_revised_and_comes_through_every_review_to_a_frozen_baseline() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "城市部件普查"));
        projects.does("sgj-bureau", code, "Task_CheckFiling", Map.of("filingVerdict", "RETURN", "reason", "请补充数据共享需求"));
        assertThat(projects.state(code)).isEqualTo("RETURNED");
        Reply revised =
                projects.as(HANDLER).put("/api/projects/" + code + "/filing", projects.filing(HANDLER, "城市部件普查（修改）"));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(204);
        projects.does(HANDLER, code, "Task_ReviseFiling", Map.of("note", "已补充"));
        assertThat(projects.look(HANDLER, code).path("name").asText()).isEqualTo("城市部件普查（修改）");

        projects.passesFiling(code);
        projects.passesFirstReview(code);
        projects.passesExperts(code);
        projects.recommend(code, 380, 350, 370);
        Awaitility.await()
                .until(() -> projects.look(HANDLER, code).path("recommendedWan").asInt() == 350);
        projects.does("sgj-leader", code, "Task_ApproveProject", Map.of("approval", "APPROVE"));

        JsonNode approved = projects.look(HANDLER, code);
        assertThat(approved.path("approvedWan").asInt()).isEqualTo(350);
        assertThat(approved.path("recommendGroup").asText()).isEqualTo("省级试点");
        assertThat(approved.path("expertScore").asInt()).isEqualTo(80);
        JsonNode baseline =
                projects.as(HANDLER).get("/api/projects/" + code + "/baseline").json();
        assertThat(baseline).hasSize(1);
        assertThat(baseline.at("/0/version").asInt()).isEqualTo(1);
        assertThat(baseline.at("/0/functions")).hasSize(2);
        assertThat(projects.documents(code)).containsExactly("PRJ-03", "PRJ-01");
        assertThat(projects.timeline(code))
                .containsSubsequence(
                        "SUBMITTED",
                        "RETURNED",
                        "REVISED",
                        "HANDED_IN_AGAIN",
                        "FILING_PASSED",
                        "STAGE_FIRST_REVIEW",
                        "FIRST_REVIEW_PASSED",
                        "STAGE_DUPLICATE_CHECK",
                        "STAGE_EXPERT_REVIEW",
                        "EXPERTS_SUMMARISED",
                        "STAGE_JOINT_REVIEW",
                        "RECOMMENDED",
                        "STAGE_APPROVAL",
                        "APPROVED")
                .doesNotContain("REFUSED");
    }

    @Test
    void experts_are_an_odd_number_of_at_least_five_and_none_of_them_sits_twice() {
        String code = atExperts("专家人数");
        Reply four = projects.tryTo("sgj-bureau", code, "Task_SelectExperts", panel("expert1", "expert2", "expert3"));
        assertThat(four.problem()).isEqualTo("panel-size");
        assertThat(four.json().path("needed").asInt()).isEqualTo(5);
        assertThat(projects.tryTo(
                                "sgj-bureau",
                                code,
                                "Task_SelectExperts",
                                panel("expert1", "expert2", "expert3", "expert4", "expert5", "expert6"))
                        .problem())
                .isEqualTo("panel-size");
        Reply wrong = projects.tryTo(
                "sgj-bureau", code, "Task_SelectExperts", panel("expert1", "expert1", "clerk1", "expert4", "expert5"));
        assertThat(wrong.problem()).isEqualTo("experts-not-eligible");
        assertThat(wrong.pointers()).containsExactly("/data/experts/1/userId", "/data/experts/2/userId");
    }

    @Test
    void an_expert_with_an_interest_stands_back_and_the_panel_is_filled_up() {
        String code = atExperts("专家回避");
        projects.selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        assertThat(projects.tryToSpeak("expert5", code, Map.of("recused", true, "recusalReason", "曾为申报单位提供咨询"))
                        .status())
                .isEqualTo(204);
        for (int i = 1; i <= 4; i++) {
            projects.speaks("expert" + i, code, "SUPPORT", 70);
        }
        assertThat(projects.tryTo("sgj-bureau", code, "Task_SelectExperts", panel("expert5"))
                        .problem())
                .isEqualTo("experts-not-eligible");
        projects.selects(code, "expert6");
        projects.speaks("expert6", code, "OPPOSE", 20);
        projects.does("sgj-bureau", code, "Task_SummariseExperts", Map.of("chair", "expert1", "summary", "多数同意"));
        JsonNode panel = reviews("supervisor", code).path("panel");
        assertThat(panel.path("inSupport").asBoolean()).isTrue();
        assertThat(projects.look("supervisor", code).path("expertScore").asInt())
                .isEqualTo(60);
    }

    @Test
    void an_experts_opinion_is_unseen_until_the_group_has_spoken() {
        String code = atExperts("盲评");
        projects.selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        projects.speaks("expert1", code, "OPPOSE", 10);
        assertThat(opinionOf("expert1", code, "expert1").path("score").asInt()).isEqualTo(10);
        for (String other : new String[] {"expert2", "sgj-bureau", "supervisor", HANDLER}) {
            assertThat(opinionOf(other, code, "expert1").isObject()).as(other).isFalse();
        }
        assertThat(projects.as("expert1")
                        .get("/api/projects/" + code + "/timeline")
                        .status())
                .isEqualTo(403);
        assertThat(projects.as("expert6").get("/api/projects/" + code).status()).isEqualTo(404);

        for (int i = 2; i <= 5; i++) {
            projects.speaks("expert" + i, code, "SUPPORT", 90);
        }
        assertThat(opinionOf("sgj-bureau", code, "expert1").path("score").asInt())
                .isEqualTo(10);
        assertThat(opinionOf("expert2", code, "expert1").isObject()).isFalse();
        projects.does("sgj-bureau", code, "Task_SummariseExperts", Map.of("chair", "expert2", "summary", "同意"));
        assertThat(opinionOf("expert2", code, "expert1").path("score").asInt()).isEqualTo(10);
        assertThat(opinionOf(HANDLER, code, "expert1").path("score").asInt()).isEqualTo(10);
    }

    @Test
    void who_is_not_on_the_panel_cannot_speak_for_an_expert_who_is() {
        String code = atExperts("代人发言");
        projects.selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        String task = projects.own("expert1", code);
        Map<String, ?> data = Map.of("data", Map.of("opinion", "SUPPORT", "score", 99, "comment", "代为发言"));
        assertThat(projects.as("expert6")
                        .post("/api/tasks/" + task + "/complete", data)
                        .problem())
                .isEqualTo("task-taken");
        projects.as("expert1").post("/api/tasks/" + task + "/release");
        assertThat(projects.as("expert6")
                        .post("/api/tasks/" + task + "/complete", data)
                        .problem())
                .isEqualTo("not-on-panel");
    }

    private String atExperts(String name) {
        String code = projects.files(HANDLER, projects.filing(HANDLER, name));
        projects.passesFiling(code);
        projects.passesFirstReview(code);
        return code;
    }

    private JsonNode reviews(String reader, String code) {
        Reply reply = projects.as(reader).get("/api/projects/" + code + "/reviews");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode opinionOf(String reader, String code, String expert) {
        for (JsonNode member : reviews(reader, code).path("panel").path("members")) {
            if (member.path("expert").asText().equals(expert)) {
                return member.path("opinion");
            }
        }
        throw new AssertionError(expert + " is not on the panel of " + code);
    }
}
