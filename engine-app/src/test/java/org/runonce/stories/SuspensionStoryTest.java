package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A restaurant whose kitchen experts look at: the approver suspends and resumes from the own task. */
@RunOnceTest
class SuspensionStoryTest {
    @Autowired
    District district;

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_time_of_the_experts_does_not_count_and_the_case_is_decided_after_it() {
        district.now("2026-09-01T09:00");
        String number = district.apply("applicant1", "PUB-001", Facts.restaurant());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        assertThat(dueOn(number)).isEqualTo("2026-09-15");

        district.now("2026-09-07T09:00");
        String task = district.task("scj-approver", number, "Task_VerifySite");
        does(task, "suspend", Map.of("ground", "EXPERT_REVIEW", "reason", "工艺流程特殊", "expectedWorkingDays", 5));
        district.does("scj-leader", number, "Task_ApproveSpecialProcedure", Map.of("approved", "APPROVE"));
        assertThat(district.documents(number)).contains("DOC-06");
        Reply early = district.tryTo("scj-approver", number, "Task_VerifySite", Facts.visit("2026-09-07"));
        assertThat(early.problem()).isEqualTo("case-suspended");
        assertThat(early.text("until")).isEqualTo("2026-09-14");

        district.now("2026-09-11T17:00");
        does(task, "resume", Map.of("data", Map.of("conclusion", "专家同意", "endedOn", "2026-09-11")));
        assertThat(dueOn(number)).isEqualTo("2026-09-21");
        district.does("scj-approver", number, "Task_VerifySite", Facts.visit("2026-09-11"));
        for (String office : List.of("scj-approver", "zfj-approver", "xfd-approver")) {
            district.does(office, number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        }
        district.does(
                "scj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "各部门均同意"));
        district.does("scj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.task("result1", number, "Task_HandOutResult");
        assertThat(district.timeline(number)).contains("TASK_SUSPEND", "TASK_RESUME");
    }

    private String dueOn(String number) {
        return district.clock(number, "STATUTORY").path("dueOn").asText();
    }

    private void does(String task, String command, Map<String, ?> body) {
        Reply reply = district.as("scj-approver").post("/api/tasks/" + task + "/" + command, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }
}
