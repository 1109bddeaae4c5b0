package org.runonce.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch is opened, fills, sits and is closed, each step by whom and when it may be. */
@RunOnceTest
class BatchLifeTest {
    private static final String THREE = """
            name,applicant,application_system,build_type,requested_wan,cloud_vcpu,mlps_level
            智慧团建,团区委,党政机关整体智治,新建,562,32,二级
            渣土全程监管,区综合执法局,数字政府,新建,390,24,二级
            楼宇经济服务,区商务局,数字经济,升级,320.5,16,三级
            """;

    @Autowired
    District district;

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
    void only_the_data_bureau_opens_a_batch_and_no_number_twice() {
        String code = desk.opened();
        Reply twice = desk.bureau().post("/api/batches", Map.of("code", code));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.problem()).isEqualTo("batch-exists");
        assertThat(district.as("fgj-drc")
                        .post("/api/batches", Map.of("code", "2020-98"))
                        .problem())
                .isEqualTo("not-the-data-bureau");
        assertThat(desk.bureau().post("/api/batches", Map.of("code", "2020-1")).pointers())
                .containsExactly("/code");
        assertThat(desk.bureau().get("/api/batches/2020-97").status()).isEqualTo(404);
        assertThat(codes(desk.bureau().get("/api/batches?limit=200").json().path("items")))
                .contains(code);
    }

    @Test
    void an_office_that_files_sees_no_batch_for_it_shows_the_others_too() {
        String code = desk.opened();
        assertThat(district.as("tw-handler").get("/api/batches/" + code).problem())
                .isEqualTo("batch-not-yours");
        assertThat(district.as("tw-handler").get("/api/batches").status()).isEqualTo(403);
        for (String reviewer : List.of("ggb-reform", "fgj-drc", "czj-fin", "sgj-leader", "supervisor", "govleader")) {
            assertThat(district.as(reviewer).get("/api/batches/" + code).status())
                    .as(reviewer)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_batch_lays_its_projects_out_in_any_order_and_some_side_by_side() {
        String code = desk.opened();
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        assertThat(codes(desk.look(code, "?sort=MONEY&descending=true").path("projects")))
                .containsExactly(project(code, 1), project(code, 2), project(code, 3));
        assertThat(codes(desk.look(code, "?sort=OFFICE").path("projects")))
                .containsExactly(project(code, 3), project(code, 1), project(code, 2));
        assertThat(codes(desk.look(code, "?sort=SYSTEM").path("projects")))
                .containsExactly(project(code, 1), project(code, 2), project(code, 3));
        JsonNode totals = desk.look(code, "").path("totals");
        assertThat(totals.path("filed").asInt()).isEqualTo(3);
        assertThat(totals.path("requestedWan").decimalValue()).isEqualByComparingTo("1272.5");
        assertThat(totals.path("undecided").asInt()).isEqualTo(3);
        JsonNode compared = desk.look(code, "/comparison?projects=" + project(code, 3) + "," + project(code, 1));
        assertThat(compared).hasSize(2);
        assertThat(compared.get(0).at("/project/name").asText()).isEqualTo("楼宇经济服务");
        assertThat(compared.get(0).at("/filing/mlpsLevel").asInt()).isEqualTo(3);
        assertThat(compared.get(1).at("/functions/0/name").asText()).isEqualTo("智慧团建");
        assertThat(desk.bureau()
                        .get("/api/batches/" + code + "/comparison?projects=" + project(code, 3))
                        .pointers())
                .containsExactly("?projects");
    }

    @Test
    void a_sitting_is_called_once_for_a_batch_that_has_projects_and_then_it_takes_no_more() {
        String code = desk.opened();
        Map<String, String> sitting = Map.of("on", "2026-06-02", "place", "区行政中心");
        assertThat(desk.bureau()
                        .post("/api/batches/" + code + "/sitting", sitting)
                        .problem())
                .isEqualTo("batch-empty");
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        assertThat(desk.bureau()
                        .post("/api/batches/" + code + "/sitting", Map.of("on", "2026-05-29", "place", "区行政中心"))
                        .pointers())
                .containsExactly("/on");
        assertThat(district.as("czj-fin")
                        .post("/api/batches/" + code + "/sitting", sitting)
                        .problem())
                .isEqualTo("not-the-data-bureau");
        desk.calls(code);
        Reply again = desk.bureau().post("/api/batches/" + code + "/sitting", sitting);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("state")).isEqualTo("SITTING");
        assertThat(desk.imports(code, THREE).problem()).isEqualTo("illegal-batch-step");
    }

    @Test
    void a_batch_with_undecided_projects_is_not_closed_and_names_them() {
        String code = desk.opened();
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        assertThat(desk.closes(code).problem()).isEqualTo("illegal-batch-step");
        desk.calls(code);
        assertThat(desk.minutes(code).status()).isEqualTo(201);
        withdraw("tw-handler", project(code, 1));
        withdraw("zfj-handler", project(code, 2));
        Reply refused = desk.closes(code);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("projects-undecided");
        assertThat(refused.json().path("undecided")).singleElement().satisfies(it -> assertThat(it.asText())
                .isEqualTo(project(code, 3)));
        assertThat(desk.look(code, "").path("state").asText()).isEqualTo("SITTING");
    }

    @Test
    void a_batch_is_closed_with_its_minutes_and_its_report() {
        String code = desk.opened();
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        desk.calls(code);
        withdraw("tw-handler", project(code, 1));
        withdraw("zfj-handler", project(code, 2));
        withdraw("swj-handler", project(code, 3));
        assertThat(desk.closes(code).problem()).isEqualTo("minutes-missing");
        assertThat(desk.minutes(code).status()).isEqualTo(201);
        assertThat(desk.minutes(code).status()).isEqualTo(201);
        Reply closed = desk.closes(code);
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        JsonNode papers = desk.look(code, "/documents");
        assertThat(papers).extracting(it -> it.path("code").asText()).containsExactly("PRJ-07", "PRJ-07", "PRJ-06");
        assertThat(papers.get(0).path("voidedReason").asText()).isEqualTo("已由新的会议纪要代替");
        assertThat(papers.get(1).has("voidedReason")).isFalse();
        assertThat(district.as("govleader")
                        .get("/api/documents/" + closed.text("report"))
                        .text("text"))
                .contains("申报项目：3项，申请1272.5万元", "已撤回3项", "按建议类别：无");
        assertThat(district.as("tw-handler")
                        .get("/api/documents/" + closed.text("report"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.closes(code).problem()).isEqualTo("illegal-batch-step");
    }

    @Test
    void a_function_is_cut_in_the_sitting_but_never_the_last_main_one() {
        String code = desk.opened();
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        Map<String, Object> cut = Map.of("project", project(code, 1), "functions", List.of(1), "reason", "与统一用户重复");
        String cuts = "/api/batches/" + code + "/cuts";
        assertThat(desk.bureau().post(cuts, cut).problem()).isEqualTo("illegal-batch-step");
        desk.calls(code);
        assertThat(desk.bureau().post(cuts, cut).problem()).isEqualTo("main-function-cut");
        assertThat(desk.bureau()
                        .post(cuts, Map.of("project", project(code, 1), "functions", List.of(7), "reason", "没有"))
                        .pointers())
                .containsExactly("/functions");
        assertThat(district.as("fgj-drc").post(cuts, cut).problem()).isEqualTo("not-the-data-bureau");
    }

    @Test
    void a_vote_on_a_project_that_is_not_in_joint_review_is_refused_and_stops_no_other() {
        String code = desk.opened();
        assertThat(desk.imports(code, THREE).status()).isEqualTo(201);
        desk.calls(code);
        Map<String, Object> data = Map.of();
        JsonNode outcomes = district.as("fgj-drc")
                .post(
                        "/api/batches/" + code + "/joint-verdicts",
                        Map.of(
                                "verdicts",
                                List.of(
                                        Map.of("project", project(code, 1), "data", data),
                                        Map.of("project", "YH-IT-2020-99-001", "data", data))))
                .json();
        assertThat(outcomes)
                .extracting(it -> it.at("/problem/type").asText())
                .containsExactly("/problems/no-joint-verdict-due", "/problems/project-not-found");
        assertThat(outcomes).noneMatch(it -> it.path("given").asBoolean());
    }

    private void withdraw(String handler, String project) {
        Reply reply =
                district.as(handler).post("/api/projects/" + project + "/withdrawal", Map.of("reason", "并入省里统建系统"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private static String project(String batch, int serial) {
        return "YH-IT-%s-%03d".formatted(batch, serial);
    }

    private static List<String> codes(JsonNode items) {
        List<String> codes = new ArrayList<>();
        items.forEach(it -> codes.add(it.path("code").asText()));
        return codes;
    }
}
