package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pre-check advises, names the way out and the day, and blocks nothing. */
@RunOnceTest
class EligibilityStoryTest {
    @Autowired
    District district;

    @Autowired
    Api api;

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
    void a_road_opened_less_than_five_years_ago_is_not_eligible_until_the_day_named_and_still_submittable() {
        district.now("2026-11-23T10:00");
        Map<String, Object> road = Facts.roadWork();
        road.put("roadKind", "NEW_OR_REBUILT");
        road.put("roadOpenedOn", "2022-05-01");
        road.put("govApproval", false);

        Reply verdict = api.anonymous().post("/api/matters/PUB-005/eligibility", Map.of("data", road));
        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(200);
        assertThat(verdict.text("verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(verdict.text("basis")).contains("33条2款");
        assertThat(verdict.text("possibleFrom")).isEqualTo("2027-05-01");
        assertThat(verdict.text("wayOut")).contains("人民政府批准");
        assertThat(verdict.json().path("submittable").asBoolean()).isTrue();

        String number = district.apply("applicant1", "PUB-005", road);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(jdbc.queryForObject(
                        "select count(*) from decision_evaluation where case_number = ? and decision = 'eligibility-pub-005'"
                                + " and inputs like '%2022-05-01%' and fired_rules like '%Rule_OpenedWithinFiveYears%'",
                        Integer.class, number))
                .isEqualTo(1);
    }
}
