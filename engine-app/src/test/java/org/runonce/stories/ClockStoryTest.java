package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 食品经营许可 (PUB-001): ten working days, what stops them and what does not (LAW-08, LAW-12). */
@RunOnceTest
class ClockStoryTest {
    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void an_expert_review_of_five_days_moves_ten_working_days_from_09_15_to_09_21() {
        String number = underReview();
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-09-15");

        district.now("2026-09-07T09:00");
        assertThat(ask(number, "EXPERT_REVIEW", 5).status()).isEqualTo(201);
        district.does("scj-leader", number, "Task_ApproveSpecialProcedure", Map.of("approved", "APPROVE"));
        assertThat(district.state(number)).isEqualTo("SUSPENDED");
        assertThat(district.documents(number)).contains("DOC-06");
        assertThat(district.clock(number, "STATUTORY").path("state").asText()).isEqualTo("STOPPED");

        Reply visit = district.tryTo("scj-approver", number, "Task_VerifySite", Facts.visit("2026-09-07"));
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.problem()).isEqualTo("case-suspended");

        district.now("2026-09-11T17:00");
        district.does(
                "scj-approver",
                number,
                "Task_FinishSpecialProcedure",
                Map.of("conclusion", "专家同意", "endedOn", "2026-09-11"));
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-09-21");
        assertThat(district.clock(number, "STATUTORY").path("why").toString()).contains("专家评审", "行政许可法45条");
    }

    @Test
    void an_internal_meeting_stops_no_clock() {
        String number = underReview();
        Reply refused = ask(number, "INTERNAL_MEETING", 5);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-a-special-procedure");
        assertThat(refused.pointers()).containsExactly("/kind");
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-09-15");
    }

    @Test
    void one_extension_by_the_leader_before_expiry_and_no_second_one() {
        String number = underReview();
        district.now("2026-09-15T10:00");
        assertThat(extend(number).status()).isEqualTo(201);
        district.does("scj-leader", number, "Task_ApproveExtension", Map.of("approved", "APPROVE"));
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-09-21");
        assertThat(district.documents(number)).contains("DOC-07");
        Reply second = extend(number);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problem()).isEqualTo("second-extension");
    }

    @Test
    void an_extension_after_expiry_is_refused() {
        String number = underReview();
        district.now("2026-09-16T09:00");
        Reply refused = extend(number);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("extension-after-expiry");
    }

    private String underReview() {
        district.now("2026-09-01T09:00");
        String number = district.apply("applicant1", "PUB-001", Facts.restaurant());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        return number;
    }

    private Reply ask(String number, String kind, int days) {
        return district.as("scj-approver")
                .post(
                        "/api/cases/" + number + "/special-procedures",
                        Map.of("kind", kind, "reason", "工艺流程特殊", "expectedWorkingDays", days));
    }

    private Reply extend(String number) {
        return district.as("scj-approver").post("/api/cases/" + number + "/extensions", Map.of("reason", "现场整改需要时间"));
    }
}
