package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 票签 on one department's opinion: inside a called process, in one of the bodies of a multi-instance task. */
@RunOnceTest
class SignersInJointReviewTest {
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
    void one_department_s_opinion_waits_for_its_signers_and_the_others_do_not() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        String task = district.task("gaj-approver", number, "Task_GiveOpinion");
        district.as("gaj-approver").post("/api/tasks/" + task + "/claim", Map.of());
        Map<String, Object> ask = Map.of(
                "signers",
                List.of(Map.of("to", "gaj-leader", "weight", 3), Map.of("to", "gaj-chief", "weight", 1)),
                "order",
                "AFTER",
                "rule",
                "WEIGHT",
                "threshold",
                3,
                "reason",
                "涉及主干道");
        assertThat(district.as("gaj-approver")
                        .post("/api/tasks/" + task + "/signers", ask)
                        .status())
                .isEqualTo(200);
        district.does("gaj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does("zfj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does("zgj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .as("two opinions are there, the third is held")
                .isEmpty();

        district.does("gaj-leader", number, "Task_SignOpinion", Map.of("opinion", "AGREE"));
        district.task("zfj-approver", number, "Task_SummariseOpinions");
    }
}
