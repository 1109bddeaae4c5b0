package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form allows, the database holds; blanks around a text do not count on either side. */
@RunOnceTest
class LongestTextsTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

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
    void a_refusal_as_long_as_its_form_allows_with_blanks_around_it() {
        String number = received();
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance", "NOT_ACCEPT",
                        "reason", padded(1000),
                        "basis", padded(500),
                        "rightOrgan", padded(200),
                        "note", padded(500)));
        assertThat(district.state(number)).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void two_hundred_corrections_as_long_as_the_form_allows() {
        String number = received();
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance",
                        "REQUEST_CORRECTION",
                        "corrections",
                        Collections.nCopies(200, Map.of("demand", padded(500)))));
        assertThat(district.state(number)).isEqualTo("CORRECTION");
    }

    @Test
    void twenty_people_with_long_names_verify_and_a_twenty_first_is_refused() {
        String number = roadWorkInReview();
        Reply tooMany = district.tryTo("zfj-approver", number, "Task_VerifySite", visit(21));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.pointers()).containsExactly("/data/verifiers");
        district.does("zfj-approver", number, "Task_VerifySite", visit(20));

        district.does(
                "zfj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "AGREE_WITH_CONDITIONS", "reason", padded(2000), "conditions", padded(2000)));
        district.does(
                "gaj-approver", number, "Task_GiveOpinion", Map.of("opinion", "DISAGREE", "reason", padded(2000)));
        district.does("zgj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "REFUSE", "summary", padded(2000)));
        district.does(
                "zfj-leader",
                number,
                "Task_DecideCase",
                Map.of("decision", "REFUSE", "reason", padded(2000), "basis", padded(1000), "note", padded(500)));
        assertThat(district.state(number)).isEqualTo("COMPLETED");
    }

    /** As long as allowed, with more blanks before and behind than any column has to spare. */
    private static String padded(int length) {
        return " ".repeat(450) + "长".repeat(length) + " ".repeat(450);
    }

    private static Map<String, Object> visit(int people) {
        return Map.of(
                "verifiers",
                IntStream.range(0, people)
                        .mapToObj(it -> Map.of("name", it + "长".repeat(48)))
                        .toList(),
                "verifiedOn",
                "2026-06-01",
                "conclusion",
                "QUALIFIED",
                "findings",
                padded(5000));
    }

    private String received() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        return number;
    }

    private String roadWorkInReview() {
        Map<String, Object> data = Map.of(
                "projectName", "文一西路污水管改造",
                "location", "文一西路荆长大道口",
                "areaM2", 120,
                "workStartsOn", "2027-03-01",
                "workEndsOn", "2027-03-20",
                "emergencyRepair", false,
                "roadKind", "OTHER",
                "planningDocument", true);
        String number = district.apply("applicant1", "PUB-005", data);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        return number;
    }
}
