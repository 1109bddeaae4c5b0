package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Offices;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * docs/guide-analyst.md: a matter and a process model of the district's own folder ({@code src/test/resources/district})
 * run without a line of Java.
 */
@RunOnceTest
class AnalystAddsMatterTest {
    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @Autowired
    Offices offices;

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_further_matter_with_a_process_of_its_own_runs_from_application_to_delivery_without_java() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "DOUBTFUL"));
        district.does("zfj-approver2", number, "Task_LookAgain", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        assertThat(district.state(number)).isEqualTo("DELIVERED");
        assertThat(district.look("supervisor", number).path("departments")).hasSize(1);
    }

    @Test
    void consulting_and_countersigning_are_dragged_into_a_process_of_the_district_s_own() {
        String number = district.apply("applicant1", "PUB-104", Facts.bikeStand());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        assertThat(offices.due(number, "GAJ")).isEqualTo("2026-06-03");
        offices.agrees("GAJ", number);
        offices.agrees("ZGJ", number);
        district.does(
                "gaj-approver", number, "Task_CountersignMatter", Map.of("countersign", "REFUSE", "reason", "占用消防通道"));

        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        offices.agrees("GAJ", number);
        offices.agrees("ZGJ", number);
        offices.signs("GAJ", number);
        offices.signs("ZGJ", number);
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        assertThat(district.state(number)).isEqualTo("DELIVERED");
    }
}
