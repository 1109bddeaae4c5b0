package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who sees what, and does what: by role and by department, nothing by default. */
@RunOnceTest
@ExtendWith(OutputCaptureExtension.class)
class VisibilityTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);
    private static final List<String> PARTS = List.of(
            "", "/timeline", "/clocks", "/documents", "/materials", "/diagram", "/corrections", "/earlier-forms");

    @Autowired
    District district;

    @Autowired
    Api api;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_case_is_seen_by_its_applicant_its_hall_its_departments_and_the_supervisor_and_by_nobody_else() {
        String number = inReview();
        for (String part : PARTS) {
            for (String one :
                    List.of("applicant1", "clerk2", "zfj-approver", "gaj-approver", "supervisor", "govleader")) {
                assertThat(district.as(one).get("/api/cases/" + number + part).status())
                        .as(one + part)
                        .isEqualTo(200);
            }
            for (String one : List.of("applicant2", "scj-approver", "operator", "analyst")) {
                assertThat(district.as(one).get("/api/cases/" + number + part).status())
                        .as(one + part)
                        .isEqualTo(404);
            }
            assertThat(api.anonymous().get("/api/cases/" + number + part).status())
                    .isEqualTo(401);
        }
        for (String one : List.of("applicant2", "scj-approver", "operator")) {
            assertThat(district.as(one).get("/api/cases?q=" + number).json().path("items"))
                    .as(one)
                    .isEmpty();
        }
        assertThat(district.as("zfj-approver")
                        .get("/api/cases?q=" + number)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void opinions_and_internal_lines_are_not_the_applicant_s() {
        String number = inReview();
        assertThat(district.as("applicant1")
                        .get("/api/cases/" + number + "/opinions")
                        .status())
                .isEqualTo(403);
        String site = "/api/cases/" + number + "/site-verifications";
        assertThat(district.as("applicant1").get(site).status()).isEqualTo(403);
        assertThat(district.as("scj-approver").get(site).status()).isEqualTo(404);
        district.as("zfj-approver").post("/api/cases/" + number + "/extensions", Map.of("reason", "内部协调中"));
        assertThat(district.as("applicant1")
                        .get("/api/cases/" + number + "/timeline")
                        .body())
                .doesNotContain("内部协调中");
        assertThat(district.as("zfj-approver")
                        .get("/api/cases/" + number + "/timeline")
                        .body())
                .contains("内部协调中");
    }

    @Test
    void what_offices_give_each_other_is_not_among_the_applicant_s_documents() {
        String number = inReview();
        String note = district.document(number, "DOC-02").path("id").asText();
        String documents = "/api/cases/" + number + "/documents";
        assertThat(district.as("clerk1").get(documents).body()).contains(note);
        assertThat(district.as("applicant1").get(documents).body())
                .contains("DOC-01")
                .doesNotContain("DOC-02");
        assertThat(district.as("zfj-approver").get("/api/documents/" + note).status())
                .isEqualTo(200);
        assertThat(district.as("applicant1").get("/api/documents/" + note).status())
                .isEqualTo(403);
    }

    @Test
    void a_task_is_shown_claimed_and_completed_by_its_post_only() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        String task = district.task("clerk1", number, "Task_ReceiveCase");
        for (String one : List.of("applicant1", "result1", "zfj-approver", "zfj-leader", "supervisor", "operator")) {
            assertThat(district.as(one).get("/api/tasks/" + task).status())
                    .as(one)
                    .isEqualTo(403);
            assertThat(district.as(one).get("/api/tasks/" + task + "/form").status())
                    .as(one)
                    .isEqualTo(403);
            assertThat(district.as(one).post("/api/tasks/" + task + "/claim").status())
                    .as(one)
                    .isEqualTo(403);
            assertThat(district.as(one)
                            .post("/api/tasks/" + task + "/complete", Map.of("data", Map.of()))
                            .status())
                    .as(one)
                    .isEqualTo(403);
        }
    }

    @Test
    void files_and_documents_are_read_by_who_may_see_the_case() {
        String number = inReview();
        JsonNode supplied = null;
        for (JsonNode it :
                district.as("clerk1").get("/api/cases/" + number + "/materials").json()) {
            if (it.path("supplies").size() > 0) {
                supplied = it;
            }
        }
        assertThat(supplied).isNotNull();
        String file = supplied.at("/supplies/0/file/id").asText();
        String document = district.document(number, "DOC-03").path("id").asText();
        for (String path :
                List.of("/api/files/" + file, "/api/documents/" + document, "/api/documents/" + document + ".html")) {
            for (String one : List.of("applicant1", "clerk2", "gaj-approver")) {
                assertThat(district.as(one).get(path).status()).as(one + path).isEqualTo(200);
            }
            for (String one : List.of("applicant2", "scj-approver", "operator")) {
                assertThat(district.as(one).get(path).status()).as(one + path).isEqualTo(403);
            }
        }
    }

    @Test
    void without_an_account_a_case_is_followed_by_number_and_query_code_only() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        String code =
                district.document(number, "DOC-01").at("/content/queryCode").asText();
        assertThat(api.anonymous()
                        .get("/api/follow/" + number + "?code=" + code)
                        .status())
                .isEqualTo(200);
        assertThat(api.anonymous()
                        .get("/api/follow/" + number + "?code=AAAAAAAA")
                        .status())
                .isEqualTo(404);
        assertThat(api.anonymous().get("/api/follow/" + number).status()).isEqualTo(400);
    }

    @Test
    void identity_numbers_and_phones_are_masked_on_every_screen_and_never_logged(CapturedOutput output) {
        String number = inReview();
        for (String one : List.of("applicant1", "clerk1", "zfj-approver", "supervisor")) {
            for (String part : PARTS) {
                String shown =
                        district.as(one).get("/api/cases/" + number + part).body();
                assertThat(shown).as(one + part).doesNotContain("91330110MA2HTE0T1G", "13800001234");
            }
        }
        assertThat(district.as("clerk1").get("/api/cases?q=" + number).body())
                .doesNotContain("91330110MA2HTE0T1G", "13800001234");
        assertThat(output.getAll()).doesNotContain("91330110MA2HTE0T1G", "13800001234");
    }

    private String inReview() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        return number;
    }
}
