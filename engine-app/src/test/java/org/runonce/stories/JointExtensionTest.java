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

/** LAW-09: joint handling has 45 days, extended by 15 with the consent of the government's leader. */
@RunOnceTest
class JointExtensionTest {
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
    void joint_handling_of_45_days_is_extended_by_15_by_the_government_s_leader_only() {
        String number = district.apply(
                "applicant1", "PUB-102", Map.of("location", "良渚与仁和交界处", "bikeCount", 80, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        String before = district.clock(number, "STATUTORY").path("dueOn").asText();
        assertThat(before).isEqualTo("2026-08-04");

        assertThat(district.as("zfj-approver")
                        .post("/api/cases/" + number + "/extensions", Map.of("reason", "跨街道协调"))
                        .status())
                .isEqualTo(201);
        String task = district.task("govleader", number, "Task_ApproveExtension");
        Reply leader = district.as("zfj-leader")
                .post("/api/tasks/" + task + "/complete", Map.of("data", Map.of("approved", "APPROVE")));
        assertThat(leader.status()).isEqualTo(403);
        district.does("govleader", number, "Task_ApproveExtension", Map.of("approved", "APPROVE"));
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-08-25");
    }
}
