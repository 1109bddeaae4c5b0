package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is half typed is kept as it was typed, right or not; whose draft is whose is {@link KeptDraftsTest}'s. */
@RunOnceTest
class DraftsTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"note\":\"\"}",
                "{\"note\":null}",
                "{\"acceptance\":\"NOT_ACCEPT\"}",
                "{\"acceptance\":\"NOT_ACCEPT\",\"reason\":\"  还没写完\\n第二行\",\"basis\":\"\"}",
                "{\"acceptance\":\"ACCEPT\",\"reason\":\"先选了不予受理时写的\",\"rightOrgan\":\"市局\"}",
                "{\"acceptance\":\"REQUEST_CORRECTION\",\"corrections\":[{}]}",
                "{\"acceptance\":\"REQUEST_CORRECTION\",\"corrections\":[{\"demand\":\"缺\"},{\"demand\":\"\",\"material\":\"还没选\"}]}",
                "{\"corrections\":[]}",
                "{\"acceptance\":\"将来的选项\"}"
            })
    void of_a_task_is_kept_as_typed_however_unfinished(String typed) {
        String task = acceptTask();
        Reply saved = district.as("clerk1").put(task + "/draft", "{\"data\":" + typed + "}");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(204);
        assertThat(district.as("clerk1").get(task + "/form").json().path("data").toString())
                .isEqualTo(typed);
        assertThat(district.as("clerk2").get(task + "/form").json().path("data"))
                .isEmpty();
    }

    @Test
    void of_a_task_may_be_longer_than_the_form_allows_but_holds_no_field_that_it_has_not() {
        String task = acceptTask();
        assertThat(district.as("clerk1")
                        .put(task + "/draft", Map.of("data", Map.of("note", "长".repeat(5_000))))
                        .status())
                .isEqualTo(204);
        for (String unknown : List.of("salary", "x".repeat(500), "note ", "")) {
            Reply refused =
                    district.as("clerk1").put(task + "/draft", Map.of("data", Map.of(unknown, "x", "note", "新")));
            assertThat(refused.status()).as(unknown).isEqualTo(400);
            assertThat(refused.pointers()).hasSize(1);
        }
        assertThat(district.as("clerk1")
                        .get(task + "/form")
                        .json()
                        .at("/data/note")
                        .asText())
                .hasSize(5_000);
    }

    @Test
    void an_answer_before_applying_holds_no_field_that_the_form_has_not() {
        for (String unknown : List.of("salary", "x".repeat(500))) {
            Reply refused =
                    district.anonymous().post("/api/matters/PUB-101/eligibility", Map.of("data", Map.of(unknown, "x")));
            assertThat(refused.status()).as(unknown).isEqualTo(400);
        }
    }

    @Test
    void of_a_task_is_gone_for_everybody_when_the_task_is_done() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        String id = district.task("clerk1", number, "Task_ReceiveCase");
        for (String clerk : List.of("clerk1", "clerk2")) {
            district.as(clerk).put("/api/tasks/" + id + "/draft", Map.of("data", Map.of("note", clerk)));
        }
        assertThat(drafts(id)).isEqualTo(2);
        district.receives("clerk1", number);
        assertThat(drafts(id)).isZero();
        assertThat(district.as("clerk1").get("/api/tasks/" + id + "/form").problem())
                .isEqualTo("task-ended");
    }

    @Test
    void of_an_application_is_kept_as_typed_and_what_is_missing_is_told_when_it_is_submitted() {
        String typed = "{\"matterCode\":\"PUB-101\",\"situation\":\"还没选\",\"party\":{\"name\":\"\",\"idType\":\"\","
                + "\"idNumber\":\"9133\",\"phone\":\"1\"},\"data\":{\"location\":\"\",\"bikeCount\":-3,\"was\":[1]}}";
        Caller me = district.as("applicant2");
        Reply made = me.post("/api/applications", typed);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String path = "/api/applications/" + made.text("id");
        assertThat(me.get(path).json().path("content").toString()).isEqualTo(typed);

        Reply refused = me.post(path + "/submission", "", "Idempotency-Key", "half-" + made.text("id"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers())
                .contains(
                        "/situation", "/party/name", "/party/idType", "/data/location", "/data/bikeCount", "/data/was");
        assertThat(me.get(path).json().path("content").toString()).isEqualTo(typed);
        assertThat(me.delete(path).status()).isEqualTo(204);
    }

    @Test
    void of_an_application_that_was_submitted_can_neither_be_changed_nor_discarded() {
        Caller me = district.as("applicant2");
        Map<String, Object> application = district.application("applicant2", "PUB-101", BIKES);
        String path =
                "/api/applications/" + me.post("/api/applications", application).text("id");
        Reply first = me.post(path + "/submission", "", "Idempotency-Key", "first-" + path.hashCode());
        assertThat(first.status()).isEqualTo(201);
        assertThat(me.put(path, application).problem()).isEqualTo("application-submitted");
        assertThat(me.delete(path).problem()).isEqualTo("application-submitted");
        Reply again = me.post(path + "/submission", "", "Idempotency-Key", "again-" + path.hashCode());
        assertThat(again.text("caseNumber")).isEqualTo(first.text("caseNumber"));
    }

    private String acceptTask() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        return "/api/tasks/" + district.task("clerk1", number, "Task_AcceptCase");
    }

    private int drafts(String taskId) {
        Integer count = jdbc.queryForObject("select count(*) from task_draft where task_id = ?", Integer.class, taskId);
        return count == null ? 0 : count;
    }
}
