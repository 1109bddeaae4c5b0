package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An approver is moved to another unit in the middle of a road work; the applicant does not notice. */
@RunOnceTest
class LeaverStoryTest {
    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    private String leaver = "";

    @BeforeEach
    void an_approver_who_leaves() {
        district.ordinaryMonday();
        leaver = accounts.open("approver@ZFJ", "co-reviewer@ZFJ");
    }

    @AfterEach
    void today() {
        accounts.close(leaver);
        district.backToToday();
    }

    @Test
    void the_colleague_goes_on_where_the_leaver_stopped_and_the_case_ends_by_a_decision() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        String task = district.task(leaver, number, "Task_VerifySite");
        district.as(leaver).post("/api/tasks/" + task + "/claim", Map.of());
        district.as(leaver).put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("findings", "东侧有管线")));

        Map<String, Object> order = Map.of("from", leaver, "to", "zfj-approver2", "reason", "调往住建局");
        JsonNode preview = handover("/preview", order);
        assertThat(preview.at("/tasks/0/fate").asText()).isEqualTo("TRANSFER");
        JsonNode done = handover(
                "",
                Map.of(
                        "from",
                        leaver,
                        "to",
                        "zfj-approver2",
                        "reason",
                        "调往住建局",
                        "digest",
                        preview.path("digest").asText()));
        assertThat(done.at("/tasks/0/outcome").asText()).isEqualTo("DONE");
        accounts.close(leaver);

        assertThat(district.as("zfj-approver2")
                        .get("/api/tasks/" + task + "/form")
                        .json()
                        .at("/data/findings")
                        .asText())
                .isEqualTo("东侧有管线");
        district.does("zfj-approver2", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        for (String office : new String[] {"zfj-approver2", "gaj-approver", "zgj-approver"}) {
            district.does(office, number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        }
        district.does(
                "zfj-approver2",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "各部门均同意"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        assertThat(district.look("supervisor", number).path("decision").asText())
                .isNotEmpty();
        assertThat(district.timeline(number)).containsOnlyOnce("TASK_HANDOVER");
        assertThat(district.as("applicant1")
                        .get("/api/cases/" + number + "/timeline")
                        .body())
                .doesNotContain("TASK_HANDOVER", "调往住建局");
    }

    private JsonNode handover(String step, Map<String, ?> order) {
        Reply reply = district.as("zfj-leader").post("/api/handovers" + step, order);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
