package org.runonce.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for a case sees that it will be late, and that it is. */
@RunOnceTest
class SupervisionTest {
    @Autowired
    District district;

    private String number = "";
    private LocalDate dueOn = LocalDate.EPOCH;

    @BeforeEach
    void a_case_that_waits_for_the_urban_management_bureau() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.task("zfj-approver", number, "Task_LookFirst");
        dueOn = LocalDate.parse(
                district.look("supervisor", number).path("dueOn").asText());
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_case_in_time_is_nobody_s_worry_and_one_that_is_due_tomorrow_or_was_yesterday_is() {
        assertThat(late("supervisor", "")).as("in time").noneMatch(this::isOurs);
        JsonNode before = line("supervisor", "departments", "ZFJ");
        district.now(dueOn + "T09:00");
        assertThat(late("supervisor", "&light=RED")).noneMatch(this::isOurs);
        assertThat(late("supervisor", "&light=YELLOW")).anyMatch(this::isOurs);
        JsonNode yellow = line("supervisor", "departments", "ZFJ");
        assertThat(yellow.path("yellow").asInt()).isPositive();
        district.now(dueOn.plusDays(1) + "T09:00");
        assertThat(late("supervisor", "&light=YELLOW")).noneMatch(this::isOurs);
        JsonNode task = ours("supervisor", "&light=RED");
        assertThat(task.path("light").asText()).isEqualTo("RED");
        assertThat(task.path("dueOn").asText()).isEqualTo(dueOn.toString());
        JsonNode red = line("supervisor", "departments", "ZFJ");
        assertThat(red.path("red").asInt()).isGreaterThan(before.path("red").asInt());
        assertThat(red.path("name").asText()).isEqualTo("区综合执法局");
    }

    @Test
    void a_late_case_counts_for_its_matter_and_for_who_holds_it_and_is_found_by_both() {
        district.now(dueOn.plusDays(1) + "T09:00");
        assertThat(ours("zfj-leader", "&unclaimed=true").has("holder")).isFalse();
        int unclaimed = line("zfj-leader", "people", null).path("red").asInt();
        String task = district.task("zfj-approver", number, "Task_LookFirst");
        assertThat(district.as("zfj-approver")
                        .post("/api/tasks/" + task + "/claim")
                        .status())
                .isEqualTo(200);
        assertThat(late("zfj-leader", "&unclaimed=true")).noneMatch(this::isOurs);
        assertThat(ours("zfj-leader", "&person=zfj-approver").path("holderName").asText())
                .isEqualTo("侯永康");
        assertThat(late("zfj-leader", "&matter=PUB-102")).noneMatch(this::isOurs);
        assertThat(late("zfj-leader", "&matter=PUB-101&department=ZFJ")).anyMatch(this::isOurs);
        assertThat(line("zfj-leader", "people", null).path("red").asInt()).isEqualTo(unclaimed - 1);
        assertThat(line("zfj-leader", "people", "zfj-approver")
                        .path("department")
                        .asText())
                .isEqualTo("区综合执法局");
        assertThat(line("zfj-leader", "matters", "PUB-101").path("name").asText())
                .isEqualTo("共享单车停放点设置");
    }

    @Test
    void a_leader_sees_the_own_department_only_and_pages_meet_without_a_gap() {
        district.now(dueOn.plusDays(1) + "T09:00");
        assertThat(late("scj-leader", "")).noneMatch(this::isOurs);
        assertThat(late("scj-leader", "&department=ZFJ")).isEmpty();
        assertThat(late("zfj-leader", ""))
                .allMatch(it -> it.path("department").asText().equals("ZFJ"));
        assertThat(overview("zfj-leader").path("district").asBoolean()).isFalse();
        assertThat(overview("govleader").path("district").asBoolean()).isTrue();
        List<JsonNode> whole = late("zfj-leader", "&limit=200");
        List<JsonNode> steps = late("zfj-leader", "&limit=2");
        assertThat(steps).isEqualTo(whole);
        Set<String> cases =
                whole.stream().map(it -> it.path("caseNumber").asText()).collect(Collectors.toSet());
        JsonNode counted = overview("zfj-leader");
        assertThat(counted.path("red").asInt() + counted.path("yellow").asInt()).isEqualTo(cases.size());
    }

    /** Every page. */
    private List<JsonNode> late(String userId, String query) {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        do {
            Reply reply = district.as(userId).get("/api/supervision/late?" + query + cursor);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            reply.json().path("items").forEach(it -> found.add(it.path("task")));
            cursor = reply.json().has("nextCursor") ? "&cursor=" + reply.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private boolean isOurs(JsonNode task) {
        return task.path("caseNumber").asText().equals(number);
    }

    private JsonNode ours(String userId, String query) {
        return late(userId, query).stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private JsonNode overview(String userId) {
        return district.as(userId).get("/api/supervision/overview").json();
    }

    private JsonNode line(String userId, String by, @Nullable String key) {
        for (JsonNode it : overview(userId).path(by)) {
            if (key == null ? !it.has("key") : it.path("key").asText().equals(key)) {
                return it;
            }
        }
        return MissingNode.getInstance();
    }
}
