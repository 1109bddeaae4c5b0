package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ProjectDistrict.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class ProjectRefusalTest {
    private static final String HANDLER = "zfj-handler";
    private static final Map<String, String> NOT_RECOMMENDED = Map.of("verdict", "NOT_RECOMMEND", "reason", "省里已统建");

    @Autowired
    private ProjectDistrict projects;

    @Test
    void what_is_no_project_at_all_is_refused_at_the_filing_with_its_reason() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "购买办公桌椅"));
        projects.does("sgj-bureau", code, "Task_CheckFiling", Map.of("filingVerdict", "REFUSE", "reason", "不属于数字化项目"));
        assertRefused(code, "NOT_PASSED", "FILING", "不属于数字化项目");
        assertThat(projects.timeline(code)).doesNotContain("STAGE_FIRST_REVIEW");
    }

    @Test
    void returning_a_filing_without_saying_why_is_refused_by_the_form() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "没有理由"));
        Reply refused = projects.tryTo("sgj-bureau", code, "Task_CheckFiling", Map.of("filingVerdict", "RETURN"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/data/reason");
    }

    @Test
    void one_of_the_two_first_reviewers_suffices_to_let_a_project_fail() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "没有通过初审的平台"));
        projects.passesFiling(code);
        projects.does("ggb-reform", code, "Task_ReviewScene", Map.of("sceneVerdict", "PASS", "reason", "场景成立"));
        assertThat(projects.state(code)).isEqualTo("OPEN");
        projects.does(
                "qfb-lead-app",
                code,
                "Task_ReviewApplication",
                Map.of("applicationVerdict", "FAIL", "reason", "可由省市统建系统支撑"));
        assertRefused(code, "NOT_PASSED", "FIRST_REVIEW", "可由省市统建系统支撑");
        assertThat(projects.timeline(code)).doesNotContain("STAGE_DUPLICATE_CHECK");
    }

    @Test
    void one_of_the_three_joint_reviewers_suffices_to_refuse_and_all_who_refuse_are_named() {
        String code = atJointReview("一家不建议");
        assertThat(projects.tryTo("fgj-drc", code, "Task_GiveJointVerdict_Drc", recommendation(300))
                        .problem())
                .isEqualTo("batch-not-sitting");
        projects.sits(code);
        projects.does("sgj-bureau", code, "Task_GiveJointVerdict_DataBureau", recommendation(300));
        projects.does("fgj-drc", code, "Task_GiveJointVerdict_Drc", recommendation(300));
        assertThat(projects.state(code)).isEqualTo("OPEN");
        projects.does("czj-fin", code, "Task_GiveJointVerdict_Finance", NOT_RECOMMENDED);
        assertRefused(code, "REFUSED", "JOINT_REVIEW", "区财政局：省里已统建");
        assertThat(projects.timeline(code)).doesNotContain("RECOMMENDED", "STAGE_APPROVAL");
    }

    @Test
    void nobody_recommends_more_than_was_requested() {
        String code = atJointReview("多给");
        projects.sits(code);
        Reply refused = projects.tryTo("sgj-bureau", code, "Task_GiveJointVerdict_DataBureau", recommendation(401));
        assertThat(refused.problem()).isEqualTo("over-request");
        assertThat(refused.pointers()).containsExactly("/data/recommendedWan");
        assertThat(projects.tryTo("sgj-bureau", code, "Task_GiveJointVerdict_DataBureau", recommendation(400))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_leader_who_does_not_approve_leaves_no_baseline() {
        String code = atJointReview("不批准");
        projects.recommend(code, 300, 300, 300);
        projects.does("sgj-leader", code, "Task_ApproveProject", Map.of("approval", "REFUSE", "reason", "年度预算不足"));
        assertRefused(code, "REFUSED", "APPROVAL", "年度预算不足");
        assertThat(projects.as("supervisor")
                        .get("/api/projects/" + code + "/baseline")
                        .json())
                .isEmpty();
    }

    @Test
    void a_project_is_withdrawn_before_approval_and_its_tasks_are_gone() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "撤回"));
        projects.passesFiling(code);
        Awaitility.await().until(() -> !tasks("ggb-reform", code).isEmpty());
        Reply withdrawn =
                projects.as(HANDLER).post("/api/projects/" + code + "/withdrawal", Map.of("reason", "与其他项目合并"));
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(204);
        assertThat(projects.state(code)).isEqualTo("WITHDRAWN");
        assertThat(tasks("ggb-reform", code)).isEmpty();
    }

    @Test
    void an_approved_project_is_not_withdrawn() {
        String code = projects.approved(HANDLER, "已立项");
        assertThat(projects.as(HANDLER)
                        .post("/api/projects/" + code + "/withdrawal", Map.of("reason", "不做了"))
                        .problem())
                .isEqualTo("project-approved");
    }

    private String atJointReview(String name) {
        String code = projects.files(HANDLER, projects.filing(HANDLER, name));
        projects.passesFiling(code);
        projects.passesFirstReview(code);
        projects.passesExperts(code);
        return code;
    }

    private void assertRefused(String code, String state, String stage, String reason) {
        Awaitility.await(code + " is " + state).until(() -> projects.state(code).equals(state));
        JsonNode project = projects.look(HANDLER, code);
        assertThat(project.path("stage").asText()).isEqualTo(stage);
        assertThat(project.path("reason").asText()).contains(reason);
        assertThat(projects.documents(code)).contains("PRJ-02");
        assertThat(projects.timeline(code)).contains("REFUSED").doesNotContain("APPROVED");
    }

    private JsonNode tasks(String userId, String code) {
        return projects.as(userId).get("/api/tasks?case=" + code).json().path("items");
    }
}
