package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 出生一件事 (PUB-008): one application, four matters, each decided on its own. */
@RunOnceTest
class OneThingPackageTest {
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
    void one_item_that_is_stuck_does_not_hold_the_other_three() {
        String number = district.apply("applicant1", "PUB-008", Facts.birth());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);

        Map<String, String> items = new HashMap<>();
        for (JsonNode item : district.look("applicant1", number).path("items")) {
            String itemNumber = item.path("number").asText();
            items.put(
                    district.look("supervisor", itemNumber)
                            .path("leadDepartment")
                            .asText(),
                    itemNumber);
        }
        assertThat(items.keySet()).containsExactlyInAnyOrder("WJJ", "GAJ", "YBJ", "RSJ");

        for (String department : new String[] {"wjj", "ybj", "rsj"}) {
            String item = items.get(department.toUpperCase(Locale.ROOT));
            district.does(department + "-approver", item, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
            district.does(department + "-leader", item, "Task_DecideCase", Map.of("decision", "GRANT"));
            district.does("result1", item, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "李华"));
        }
        JsonNode parent = district.look("applicant1", number);
        assertThat(parent.path("itemsDelivered").asText()).isEqualTo("3/4");
        assertThat(parent.path("state").asText()).isEqualTo("IN_REVIEW");

        String last = items.get("GAJ");
        district.does("gaj-approver", last, "Task_GiveOpinion", Map.of("opinion", "DISAGREE", "reason", "户籍地不符"));
        district.does(
                "gaj-leader",
                last,
                "Task_DecideCase",
                Map.of("decision", "REFUSE", "reason", "父母户籍均不在本区", "basis", "户口登记条例7条"));
        district.does("result1", last, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "李华"));
        district.awaitState(number, "DELIVERED");
        assertThat(district.look("applicant1", number).path("decision").asText())
                .isEqualTo("PARTLY");
    }
}
