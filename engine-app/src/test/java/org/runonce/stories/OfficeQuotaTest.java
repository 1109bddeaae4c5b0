package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Offices;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Vehicles, posts and money are counted: two applications cannot both take the last one. */
@RunOnceTest
class OfficeQuotaTest {
    @Autowired
    District district;

    @Autowired
    Offices offices;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void of_fifty_simultaneous_applications_for_the_last_vehicle_exactly_one_passes() throws Exception {
        offices.hasQuota("jgs-leader", "FLEET", "XCB", "", 1);
        Map<String, Object> application = offices.application("xcb-handler", "G2G-008", OfficeFacts.vehicle());

        List<Reply> submitted = AtOnce.send(IntStream.range(0, 50)
                .<Callable<Reply>>mapToObj(any -> () -> district.as("xcb-handler")
                        .post(
                                "/api/applications/submission",
                                application,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .toList());
        assertThat(submitted)
                .as("a pre-check hinders nobody")
                .extracting(Reply::status)
                .containsOnly(201);

        List<String> tasks = submitted.stream()
                .map(it -> district.task("jgs-approver", it.text("caseNumber"), "Task_CheckMatter"))
                .toList();
        List<Reply> checked = AtOnce.send(tasks.stream()
                .<Callable<Reply>>map(task -> () -> district.as("jgs-approver")
                        .post("/api/tasks/" + task + "/complete", Map.of("data", Map.of("check", "ACCEPT"))))
                .toList());
        assertThat(checked).extracting(Reply::status).containsOnlyOnce(204).allMatch(it -> it == 204 || it == 422);
        assertThat(checked).filteredOn(it -> it.status() == 422).hasSize(49).allMatch(it -> it.problem()
                .equals("quota-exhausted"));
        assertThat(fleet("XCB").path("reserved").decimalValue()).isEqualByComparingTo("1");

        String winner = submitted.stream()
                .map(it -> it.text("caseNumber"))
                .filter(it -> district.state(it).equals("IN_REVIEW"))
                .findFirst()
                .orElseThrow();
        assertThat(checked)
                .filteredOn(it -> it.status() == 422)
                .allMatch(it -> it.json().path("heldBy").toString().contains(winner));

        offices.agrees("CZJ", winner);
        offices.proposesGrant("JGS", winner);
        offices.signsOff("jgs-leader", winner);
        assertThat(fleet("XCB").path("used").decimalValue()).isEqualByComparingTo("1");
        assertThat(fleet("XCB").path("reserved").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void what_a_withdrawn_application_held_is_free_for_the_next_one() {
        offices.hasQuota("jgs-leader", "FLEET", "TZB", "", 1);
        String first = offices.apply("tzb-handler", "G2G-008", OfficeFacts.vehicle());
        String second = offices.apply("tzb-handler", "G2G-008", OfficeFacts.vehicle());
        assertThat(district.timeline(second)).contains("QUOTA_SHORT");
        Reply held = district.tryTo("jgs-approver", second, "Task_CheckMatter", Map.of("check", "ACCEPT"));
        assertThat(held.problem()).isEqualTo("quota-exhausted");
        assertThat(held.text("title")).contains(first);

        district.as("tzb-handler").post("/api/cases/" + first + "/withdrawal", Map.of("reason", "不再更新"));
        offices.accepts("JGS", second);
    }

    @Test
    void what_a_refused_application_held_is_free_again() {
        offices.hasQuota("jgs-leader", "FLEET", "ZFW", "", 1);
        String number = offices.apply("zfw-handler", "G2G-008", OfficeFacts.vehicle());
        assertThat(fleet("ZFW").path("reserved").decimalValue()).isEqualByComparingTo("1");
        offices.accepts("JGS", number);
        offices.agrees("CZJ", number);
        district.does(
                "jgs-approver",
                number,
                "Task_ProposeDecision",
                Map.of("proposal", "REFUSE", "reason", "车况尚好", "basis", "公务用车管理办法"));
        offices.signsOff("jgs-leader", number);
        assertThat(fleet("ZFW").path("reserved").decimalValue()).isEqualByComparingTo("0");
        assertThat(fleet("ZFW").path("used").decimalValue()).isEqualByComparingTo("0");
    }

    private JsonNode fleet(String office) {
        for (JsonNode it : district.as("jgs-leader").get("/api/quotas").json()) {
            if (it.path("kind").asText().equals("FLEET")
                    && it.path("office").asText().equals(office)) {
                return it;
            }
        }
        throw new AssertionError("no fleet of " + office);
    }
}
