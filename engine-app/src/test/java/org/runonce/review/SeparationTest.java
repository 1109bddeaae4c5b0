package org.runonce.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 受办分离 (SUP-P07). */
@RunOnceTest
class SeparationTest {
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

    @Test
    void whoever_accepted_a_case_does_not_decide_it() {
        String number = district.apply(
                "applicant1",
                "PUB-007",
                Map.of(
                        "businessName",
                        "仓前老陈面馆",
                        "registrationNumber",
                        "92330110MA2HTE0T1G",
                        "closureReason",
                        "NO_LONGER_OPERATING",
                        "taxOutstanding",
                        false,
                        "inAbnormalList",
                        false,
                        "hasUnsettledLicence",
                        false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        // nobody of the demo holds both posts: the same person is made to have accepted
        jdbc.update("update case_file set accepted_by = 'scj-chief' where number = ?", number);

        Reply own = district.tryTo("scj-chief", number, "Task_DecideOnTheSpot", Map.of("decision", "GRANT"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.problem()).isEqualTo("accepted-by-same-person");
    }
}
