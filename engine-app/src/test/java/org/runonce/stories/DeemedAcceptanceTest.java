package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** LAW-04: no notice within five working days, and the case is accepted as of the day of receipt. */
@RunOnceTest
class DeemedAcceptanceTest {
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
    void a_case_received_on_09_24_is_accepted_of_that_day_when_10_09_has_ended() {
        district.now("2026-09-24T11:00");
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        assertThat(district.clock(number, "NOTICE").path("dueOn").asText()).isEqualTo("2026-10-09");

        district.now("2026-10-09T23:59");
        assertThat(district.state(number)).isEqualTo("RECEIVED");

        district.now("2026-10-10T00:01");
        district.awaitState(number, "IN_REVIEW");
        JsonNode file = district.look("supervisor", number);
        assertThat(file.path("acceptedOn").asText()).isEqualTo("2026-09-24");
        assertThat(file.path("acceptanceKind").asText()).isEqualTo("DEEMED");
        assertThat(file.path("redMark").asText()).contains("视为受理");
        assertThat(file.path("light").asText()).isEqualTo("RED");
        assertThat(district.clock(number, "STATUTORY").path("dueOn").asText()).isEqualTo("2026-10-29");
        assertThat(district.documents(number)).doesNotContain("DOC-04", "DOC-05", "DOC-08");
    }
}
