package org.runonce.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ProjectDistrict.function;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class FilingTest {
    private static final String HANDLER = "zfj-handler";

    @Autowired
    private ProjectDistrict projects;

    @Test
    void a_draft_keeps_what_is_typed_and_becomes_one_project_however_often_it_is_sent() {
        Reply draft = projects.as(HANDLER).post("/api/projects/drafts", Map.of("name", "智慧停车"));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        String url = "/api/projects/drafts/" + draft.text("id");
        Reply early = projects.as(HANDLER).post(url + "/submission", "", "Idempotency-Key", "too-early-key");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.pointers())
                .contains("/requestedWan", "/functions", "/summary")
                .doesNotContain("/name");

        projects.as(HANDLER).put(url, projects.filing(HANDLER, "智慧停车"));
        String key = UUID.randomUUID().toString();
        Reply first = projects.as(HANDLER).post(url + "/submission", "", "Idempotency-Key", key);
        Reply again = projects.as(HANDLER).post(url + "/submission", "", "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.text("projectCode")).isEqualTo(first.text("projectCode"));
        assertThat(projects.as(HANDLER).put(url, Map.of()).problem()).isEqualTo("filing-submitted");
        assertThat(projects.look(HANDLER, first.text("projectCode"))
                        .path("leadUnit")
                        .asText())
                .isEqualTo("QFB");
        assertThat(projects.timeline(first.text("projectCode"))).contains("SUBMITTED");
    }

    @Test
    void the_functions_of_a_filing_add_up_to_what_is_requested() {
        Map<String, Object> filing = projects.filing(HANDLER, "账目不符");
        filing.put("requestedWan", 401);
        Reply refused = projects.tryToFile(HANDLER, filing);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/requestedWan");
    }

    @Test
    void a_filing_has_a_main_function_and_no_number_twice() {
        Map<String, Object> filing =
                projects.filing(HANDLER, "没有主要功能", List.of(function(1, "查询", false, 10), function(1, "统计", false, 10)));
        assertThat(projects.tryToFile(HANDLER, filing).pointers())
                .containsExactlyInAnyOrder("/functions", "/functions/1/no");
    }

    @Test
    void a_filing_of_much_money_needs_more_documents() {
        Map<String, Object> filing = projects.filing(HANDLER, "材料不齐");
        filing.put("documents", List.of());
        Reply refused = projects.tryToFile(HANDLER, filing);
        assertThat(refused.problem()).isEqualTo("filing-incomplete");
        assertThat(refused.body()).contains("FEASIBILITY", "BUDGET", "PLAN");
    }

    @Test
    void a_file_of_somebody_else_is_no_document_of_a_filing_and_reviewers_read_those_that_are() {
        Map<String, Object> foreign = projects.filing("wlj-handler", "别人的文件");
        Reply refused = projects.tryToFile(HANDLER, foreign);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).contains("/documents/0/fileId");

        String code = projects.files(HANDLER, projects.filing(HANDLER, "自己的文件"));
        String file = "/api/files/"
                + projects.look(HANDLER, code).at("/filing/documents/0/fileId").asText();
        assertThat(projects.as("sgj-bureau").get(file).status()).isEqualTo(200);
        assertThat(projects.as("wlj-handler").get(file).status()).isEqualTo(403);
    }

    @Test
    void an_application_system_that_nobody_leads_is_refused_by_its_field() {
        Map<String, Object> filing = new HashMap<>(projects.filing(HANDLER, "不知归谁"));
        filing.put("applicationSystem", "数字乡村");
        assertThat(projects.tryToFile(HANDLER, filing).pointers()).containsExactly("/applicationSystem");
    }

    @Test
    void who_files_for_no_office_files_nothing() {
        assertThat(projects.as("clerk1")
                        .post("/api/projects/drafts", Map.of("name", "不是经办人"))
                        .problem())
                .isEqualTo("not-an-applying-office");
        assertThat(projects.as("applicant1")
                        .post("/api/projects/drafts", Map.of("name", "个人"))
                        .problem())
                .isEqualTo("not-an-applying-office");
    }

    @Test
    void another_office_neither_sees_nor_withdraws_a_project() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "别人的项目"));
        assertThat(projects.as("wlj-handler").get("/api/projects/" + code).status())
                .isEqualTo(404);
        assertThat(projects.as("wlj-handler")
                        .post("/api/projects/" + code + "/withdrawal", Map.of("reason", "不是我的"))
                        .status())
                .isEqualTo(404);
        assertThat(projects.as("wlj-handler")
                        .get("/api/projects?q=" + code)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(projects.as(HANDLER).get("/api/projects?q=" + code).json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_project_is_withdrawn_once() {
        String code = projects.files(HANDLER, projects.filing(HANDLER, "撤回的项目"));
        Map<String, String> reason = Map.of("reason", "与省里重复");
        assertThat(projects.as(HANDLER)
                        .post("/api/projects/" + code + "/withdrawal", reason)
                        .status())
                .isEqualTo(204);
        assertThat(projects.state(code)).isEqualTo("WITHDRAWN");
        assertThat(projects.as(HANDLER)
                        .post("/api/projects/" + code + "/withdrawal", reason)
                        .problem())
                .isEqualTo("illegal-project-step");
    }
}
