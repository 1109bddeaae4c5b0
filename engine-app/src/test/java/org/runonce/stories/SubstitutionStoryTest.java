package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 代办: a week in which the clerk and the leader are away, and every step says who took it for whom. */
@RunOnceTest
class SubstitutionStoryTest {
    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    private String number = "";

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        accounts.takeAllPosts();
        district.backToToday();
    }

    @Test
    void colleagues_accept_and_decide_for_those_who_are_away_but_not_the_same_one_both() {
        String clerk = accounts.openAs("甲", "window-clerk@SGB");
        String leader = accounts.openAs("丁", "dept-leader@ZFJ");
        String both = accounts.openAs("丙", "result-clerk@SGB", "approver@ZFJ");
        String deputy = accounts.openAs("戊", "approver@ZFJ");
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives(clerk, number);

        substitution(clerk, both);
        String second = substitution(leader, both);
        district.accepts(both, number);
        assertThat(saidBy("ACCEPT")).isEqualTo("丙 代 甲");

        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        Reply own = district.tryTo(both, number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.problem()).isEqualTo("duties-separated");

        assertThat(district.as(leader)
                        .post("/api/substitutions/" + second + "/revocation", Map.of("reason", "受理人不能决定"))
                        .status())
                .isEqualTo(200);
        substitution(leader, deputy);
        district.does(deputy, number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(saidBy("DECIDE")).isEqualTo("戊 代 丁");
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        district.awaitState(number, "DELIVERED");
    }

    private String substitution(String principal, String substitute) {
        Reply made = district.as(principal)
                .post(
                        "/api/substitutions",
                        Map.of("substitute", substitute, "from", "2026-06-01", "until", "2026-06-05", "reason", "出差"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("id");
    }

    private String saidBy(String kind) {
        for (JsonNode it : district.as("supervisor")
                .get("/api/cases/" + number + "/timeline")
                .json()) {
            if (it.path("kind").asText().equals(kind)) {
                return it.path("by").asText();
            }
        }
        return "nobody";
    }
}
