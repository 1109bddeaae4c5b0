package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.batch.BatchDesk;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees a project, a batch and what lies in them; to everybody else they do not exist or are refused. */
@RunOnceTest
class ProjectsVisibilityTest {
    private static final List<String> READERS = List.of(
            "jtj-handler",
            "qfb-lead-app",
            "sgj-bureau",
            "sgj-leader",
            "ggb-reform",
            "fgj-drc",
            "czj-fin",
            "jld1",
            "sgj-cdo",
            "supervisor",
            "govleader");
    private static final List<String> STRANGERS = List.of(
            "czj-handler", "jxj-lead-app", "zfj-approver", "expert1", "applicant1", "clerk1", "operator", "analyst");
    private static final List<String> PARTS = List.of(
            "",
            "/functions",
            "/timeline",
            "/baseline",
            "/documents",
            "/diagram",
            "/duplicates",
            "/reviews",
            "/contract",
            "/payments",
            "/supervision-reports",
            "/changes",
            "/acceptance",
            "/rectifications",
            "/evaluation");

    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    ConstructionSite site;

    @Autowired
    BatchDesk desk;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_project_is_seen_in_all_its_parts_by_its_office_and_those_who_review_and_by_nobody_else() {
        String code = site.contracted("谁能看");
        SoftAssertions all = new SoftAssertions();
        for (String part : PARTS) {
            for (String one : READERS) {
                Reply reply = district.as(one).get("/api/projects/" + code + part);
                // a part that has not come yet is not found either, but under its own name
                all.assertThat(reply.status()).as(one + part + reply).isIn(200, 404);
                all.assertThat(reply.problem()).as(one + part).isNotEqualTo("project-not-found");
            }
            for (String one : STRANGERS) {
                Reply reply = district.as(one).get("/api/projects/" + code + part);
                all.assertThat(reply.status()).as(one + part).isEqualTo(404);
                all.assertThat(reply.problem()).as(one + part).isEqualTo("project-not-found");
            }
            all.assertThat(district.anonymous()
                            .get("/api/projects/" + code + part)
                            .status())
                    .as("nobody" + part)
                    .isEqualTo(401);
        }
        READERS.forEach(it -> all.assertThat(found(it, code)).as(it).isEqualTo(1));
        STRANGERS.forEach(it -> all.assertThat(found(it, code)).as(it).isZero());
        all.assertAll();
    }

    @Test
    void what_strangers_do_not_see_they_cannot_follow_urge_or_open_its_files() {
        String code = site.contracted("谁能关注");
        String file = projects.look("jtj-handler", code)
                .at("/filing/documents/0/fileId")
                .asText();
        String task = district.task("jld1", code, "Task_ReportSupervision");
        for (String one : STRANGERS) {
            assertThat(district.as(one).put("/api/follows/" + code, "").status())
                    .as(one)
                    .isEqualTo(404);
            assertThat(district.as(one)
                            .post("/api/tasks/" + task + "/urge", Map.of("reason", "请快办"))
                            .status())
                    .as(one)
                    .isEqualTo(404);
            assertThat(district.as(one).get("/api/files/" + file).status())
                    .as(one)
                    .isEqualTo(403);
            assertThat(district.as(one).get("/api/tasks?case=" + code).json().path("items"))
                    .as(one)
                    .isEmpty();
        }
        for (String one : List.of("jtj-handler", "sgj-bureau", "fgj-drc", "supervisor")) {
            assertThat(district.as(one).get("/api/files/" + file).status())
                    .as(one)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_batch_is_seen_by_those_who_review_and_changed_by_the_data_bureau_only() {
        String batch = desk.opened();
        for (String part : List.of("", "/report", "/documents", "/sheet")) {
            for (String one : List.of("sgj-bureau", "ggb-reform", "fgj-drc", "czj-fin", "supervisor", "govleader")) {
                assertThat(district.as(one).get("/api/batches/" + batch + part).status())
                        .as(one + part)
                        .isEqualTo(200);
            }
            for (String one : List.of("jtj-handler", "qfb-lead-app", "expert1", "jld1", "applicant1", "operator")) {
                assertThat(district.as(one).get("/api/batches/" + batch + part).status())
                        .as(one + part)
                        .isEqualTo(403);
            }
        }
        for (String one : List.of("fgj-drc", "czj-fin", "ggb-reform", "supervisor", "jtj-handler")) {
            assertThat(district.as(one)
                            .upload("/api/batches/" + batch + "/sheet", "file", "a.csv", "text/csv", new byte[] {'a'})
                            .status())
                    .as(one)
                    .isEqualTo(403);
        }
    }

    @Test
    void an_expert_of_the_panel_sees_what_was_filed_and_not_what_others_said_of_it() {
        String code = projects.approved("jtj-handler", "专家看得到什么");
        var seen = projects.look("expert1", code);
        assertThat(seen.path("filing").path("functions")).hasSize(2);
        for (String said : List.of("reason", "recommendedWan", "recommendGroup", "expertScore", "approvedWan")) {
            assertThat(seen.path(said).isMissingNode() || seen.path(said).isNull())
                    .as(said)
                    .isTrue();
        }
        for (String part : List.of("/timeline", "/documents", "/duplicates", "/contract", "/payments", "/baseline")) {
            assertThat(district.as("expert1")
                            .get("/api/projects/" + code + part)
                            .problem())
                    .as(part)
                    .isEqualTo("experts-see-the-filing");
        }
    }

    private int found(String who, String code) {
        return district.as(who)
                .get("/api/projects?q=" + code)
                .json()
                .path("items")
                .size();
    }
}
