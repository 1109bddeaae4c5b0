package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 职责分离 by the matter's own list: whoever accepted a case does not decide it, in whosever place. */
@RunOnceTest
class SeparatedDutiesTest {
    private static final String CLERK = "window-clerk@SGB";
    private static final String LEADER = "dept-leader@ZFJ";

    @Autowired
    District district;

    @Autowired
    Api api;

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
    void who_holds_both_posts_does_one_of_both() {
        String both = accounts.openAs("甲", CLERK, LEADER);
        acceptedBy(both);
        assertThat(claimOfDecision(both).problem()).isEqualTo("duties-separated");
        Reply decided = decides(both);
        assertThat(decided.status()).isEqualTo(403);
        assertThat(decided.problem()).isEqualTo("duties-separated");
        assertThat(decided.text("did")).isEqualTo("Task_AcceptCase");
        assertThat(decides("zfj-leader").status()).isEqualTo(204);
    }

    @Test
    void a_substitution_does_not_help_who_accepted() {
        String clerk = accounts.openAs("乙", CLERK, "approver@ZFJ");
        String leader = accounts.openAs("甲", LEADER);
        acceptedBy(clerk);
        standsIn(clerk, leader);
        assertThat(claimOfDecision(clerk).problem()).isEqualTo("duties-separated");
        assertThat(decides(clerk).problem()).isEqualTo("duties-separated");
        assertThat(decides(leader).status()).isEqualTo(204);
    }

    @Test
    void nor_does_a_substitute_decide_for_one_who_accepted() {
        String leader = accounts.openAs("甲", CLERK, LEADER);
        String colleague = accounts.openAs("乙", "approver@ZFJ");
        acceptedBy(leader);
        standsIn(colleague, leader);
        assertThat(claimOfDecision(colleague).problem()).isEqualTo("duties-separated");
        assertThat(decides(colleague).problem()).isEqualTo("duties-separated");
    }

    @Test
    void in_whose_name_a_case_was_accepted_does_not_decide_it_either() {
        String leader = accounts.openAs("甲", CLERK, LEADER);
        String colleague = accounts.openAs("乙", "result-clerk@SGB");
        standsIn(colleague, leader);
        acceptedBy(colleague);
        assertThat(decides(leader).problem()).isEqualTo("duties-separated");
    }

    @Test
    void who_accepted_a_package_decides_none_of_its_items() {
        String both = accounts.openAs("甲", CLERK, "dept-leader@GAJ");
        number = district.apply(
                "applicant1",
                "PUB-008",
                Map.of(
                        "childName",
                        "李小满",
                        "childBornOn",
                        "2026-05-20",
                        "bornInProvinceInstitution",
                        true,
                        "householdAddress",
                        "良渚街道文化城社区8幢",
                        "parentsDispute",
                        false,
                        "hukouCityMismatch",
                        false));
        district.receives("clerk1", number);
        district.accepts(both, number);
        String item = itemOf("GAJ");
        district.does("gaj-approver", item, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        number = item;
        assertThat(claimOfDecision(both).problem()).isEqualTo("duties-separated");
        assertThat(decides(both).problem()).isEqualTo("duties-separated");
        assertThat(decides("gaj-leader").status()).isEqualTo(204);
    }

    private String itemOf(String department) {
        for (JsonNode item : district.look("supervisor", number).path("items")) {
            String itemNumber = item.path("number").asText();
            if (district.look("supervisor", itemNumber)
                    .path("leadDepartment")
                    .asText()
                    .equals(department)) {
                return itemNumber;
            }
        }
        throw new AssertionError("no item of " + department);
    }

    private void acceptedBy(String who) {
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts(who, number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
    }

    private void standsIn(String substitute, String principal) {
        Reply made = api.as(principal)
                .post(
                        "/api/substitutions",
                        Map.of("substitute", substitute, "from", "2026-06-01", "until", "2026-06-05", "reason", "年休假"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    private Reply claimOfDecision(String who) {
        return api.as(who).post("/api/tasks/" + district.task(who, number, "Task_DecideCase") + "/claim", Map.of());
    }

    private Reply decides(String who) {
        return district.tryTo(who, number, "Task_DecideCase", Map.of("decision", "GRANT"));
    }
}
