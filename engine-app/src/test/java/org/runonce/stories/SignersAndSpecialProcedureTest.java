package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** A site verification waits for its signer; meanwhile a special procedure begins, during which nobody may speak. */
@RunOnceTest
class SignersAndSpecialProcedureTest {
    @Autowired
    District district;

    @Autowired
    SignDesk desk;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_verification_that_is_held_while_a_special_procedure_runs() {
        district.now("2026-09-01T09:00");
        number = district.apply("applicant1", "PUB-001", Facts.restaurant());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        task = district.task("scj-approver", number, "Task_VerifySite");
        desk.on("scj-approver", task, "claim", Map.of());
        desk.asks("scj-approver", task, "AFTER", "ALL", "scj-chief", "gaj-approver");
        district.does("scj-approver", number, "Task_VerifySite", Facts.visit("2026-09-01"));
        district.as("scj-approver")
                .post(
                        "/api/cases/" + number + "/special-procedures",
                        Map.of("kind", "EXPERT_REVIEW", "reason", "工艺流程特殊", "expectedWorkingDays", 5));
        district.does("scj-leader", number, "Task_ApproveSpecialProcedure", Map.of("approved", "APPROVE"));
        assertThat(desk.signs("gaj-approver", task, SignDesk.AGREE).status()).isEqualTo(204);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_last_signer_is_told_why_it_cannot_take_effect_and_signs_when_it_can() {
        Reply refused = desk.signs("scj-chief", task, SignDesk.AGREE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("held-work-refused");
        assertThat(refused.text("because")).isEqualTo("case-suspended");
        assertThat(refused.text("title")).contains("结束后才能办结这件任务", "没有记录");
        assertThat(desk.part("scj-chief", task)).as("still asked").isNotEmpty();
        assertThat(desk.sheet("scj-approver", task).path("held").asBoolean()).isTrue();

        district.does(
                "scj-approver",
                number,
                "Task_FinishSpecialProcedure",
                Map.of("conclusion", "专家同意", "endedOn", "2026-09-01"));
        assertThat(desk.signs("scj-chief", task, SignDesk.AGREE).status()).isEqualTo(204);
        assertThat(district.as("scj-approver").get("/api/tasks/" + task).text("state"))
                .isEqualTo("DONE");
    }

    @Test
    void the_holder_takes_the_verification_back_by_letting_the_last_signer_off() {
        assertThat(desk.removes("scj-approver", task, desk.part("scj-chief", task))
                        .status())
                .isEqualTo(200);
        Reply form = district.as("scj-approver").get("/api/tasks/" + task + "/form");
        assertThat(form.json().at("/data/findings").asText()).isEqualTo("现场与申请一致。");
        assertThat(desk.sheet("scj-approver", task).path("state").asText()).isEqualTo("AGREED");
        assertThat(district.tryTo("scj-approver", number, "Task_VerifySite", Facts.visit("2026-09-01"))
                        .problem())
                .isEqualTo("case-suspended");
    }
}
