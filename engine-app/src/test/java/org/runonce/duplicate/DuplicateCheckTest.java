package org.runonce.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ProjectDistrict.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class DuplicateCheckTest {
    private static final String HANDLER = "zfj-handler";
    private static final String OTHER = "wlj-handler";

    @Autowired
    private ProjectDistrict projects;

    @Autowired
    private DuplicateCheck check;

    private String files(String handler, String name, List<Map<String, Object>> functions) {
        return projects.files(handler, projects.filing(handler, name, functions));
    }

    @Test
    void a_main_function_that_a_shared_component_has_is_shown_with_the_evidence() {
        String code = files(HANDLER, "城管短信", List.of(function(1, "自建短信平台", true, 300)));

        DuplicateReport report = check.run(code);

        assertThat(report.verdict()).isEqualTo(DuplicateVerdict.WHOLE);
        JsonNode shown = projects.as(HANDLER)
                .get("/api/projects/" + code + "/duplicates")
                .json();
        assertThat(shown.path("verdict").asText()).isEqualTo("WHOLE");
        assertThat(shown.path("matches").get(0).path("targetCode").asText()).isEqualTo("CMP-003");
        assertThat(projects.timeline(code)).contains("DUPLICATES_CHECKED");
    }

    @Test
    void another_function_that_exists_makes_the_project_partly_a_duplicate_by_its_share_of_the_cost() {
        String code =
                files(HANDLER, "犬只免疫", List.of(function(1, "犬只免疫点排班", true, 300), function(2, "独立视频会议系统", false, 100)));

        DuplicateReport report = check.run(code);

        assertThat(report.verdict()).as(report.toString()).isEqualTo(DuplicateVerdict.PARTLY);
        assertThat(report.mainDuplicated()).isFalse();
        assertThat(report.share()).isEqualByComparingTo("0.25");
    }

    @Test
    void who_reuses_a_component_builds_nothing_twice() {
        String code = files(HANDLER, "共享单车", List.of(function(1, "接入统一短信平台", true, 50)));

        assertThat(check.run(code).verdict()).isEqualTo(DuplicateVerdict.NONE);
    }

    @Test
    void of_two_projects_alike_the_earlier_one_stands_until_it_is_given_up() {
        List<Map<String, Object>> functions = List.of(function(1, "古茶树盆栽拍卖", true, 80));
        String earlier = files(HANDLER, "盆栽一", functions);
        String later = files(OTHER, "盆栽二", functions);

        assertThat(check.run(earlier).verdict()).isEqualTo(DuplicateVerdict.NONE);
        DuplicateReport report = check.run(later);
        assertThat(report.verdict()).as(report.toString()).isEqualTo(DuplicateVerdict.WHOLE);
        assertThat(report.matches()).extracting(Match::targetCode).containsExactly(earlier);

        projects.as(HANDLER).post("/api/projects/" + earlier + "/withdrawal", Map.of("reason", "不做了"));
        assertThat(check.run(later).verdict()).isEqualTo(DuplicateVerdict.NONE);
        assertThat(check.newest(later))
                .get()
                .extracting(DuplicateReport::verdict)
                .isEqualTo(DuplicateVerdict.NONE);
    }

    @Test
    void the_evidence_is_there_with_the_filing_and_another_office_does_not_see_it() {
        String code = files(HANDLER, "路灯节电", List.of(function(1, "路灯节电控制箱", true, 60)));
        String url = "/api/projects/" + code + "/duplicates";

        assertThat(projects.as(HANDLER).get(url).status()).isEqualTo(200);
        assertThat(projects.as(OTHER).get(url).status()).isEqualTo(404);
        Reply bureau = projects.as("sgj-bureau").get(url);
        assertThat(bureau.status()).as(bureau.toString()).isEqualTo(200);
    }
}
