package org.runonce.tasklist.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 批量办理: each task has its own outcome. */
@RunOnceTest
class BulkCommandsTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    private List<String> numbers = List.of();
    private List<String> tasks = List.of();

    @BeforeEach
    void three_tasks_that_wait_for_the_window() {
        district.ordinaryMonday();
        Map<String, Object> bikes = district.application(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        numbers = IntStream.range(0, 3)
                .mapToObj(it -> district.submit("applicant1", bikes))
                .toList();
        tasks = numbers.stream()
                .map(it -> district.task("clerk1", it, "Task_ReceiveCase"))
                .toList();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void one_refused_task_stops_no_other_and_says_why_as_the_single_command_would() {
        api.as("clerk2").post("/api/tasks/" + tasks.get(1) + "/claim");
        Reply reply = bulk("clerk1", "claim", items(), Map.of());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(done(reply)).containsExactly(true, false, true);
        assertThat(reply.json().at("/items/1/problem/type").asText()).isEqualTo("/problems/task-taken");
        assertThat(reply.json().at("/items/1/problem/holder").asText()).isEqualTo("秦海燕");
        assertThat(holder(0)).isEqualTo("clerk1");
        assertThat(holder(1)).isEqualTo("clerk2");
    }

    @Test
    void tasks_are_completed_each_with_its_own_data_and_a_wrong_form_fails_alone() {
        List<Map<String, Object>> items = List.of(
                Map.of("id", tasks.get(0), "data", Map.of("note", "材料齐全")),
                Map.of("id", tasks.get(1), "data", Map.of("noSuchField", 1)),
                Map.of("id", tasks.get(2), "data", Map.of("paperCopies", 2)));
        Reply reply = bulk("clerk1", "complete", items, Map.of());
        assertThat(done(reply)).as(reply.toString()).containsExactly(true, false, true);
        assertThat(reply.json().at("/items/1/problem/violations/0/pointer").asText())
                .contains("noSuchField");
        assertThat(numbers).extracting(district::state).containsExactly("RECEIVED", "SUBMITTED", "RECEIVED");
    }

    @Test
    void tasks_are_claimed_transferred_urged_copied_and_released_many_at_once() {
        assertThat(done(bulk("clerk1", "claim", items(), Map.of()))).containsOnly(true);
        assertThat(done(bulk("clerk1", "transfer", items(), Map.of("to", "clerk2", "reason", "午休"))))
                .containsOnly(true);
        assertThat(done(bulk("supervisor", "urge", items(), Map.of("reason", "申请人在等"))))
                .containsOnly(true);
        assertThat(done(bulk("clerk2", "copy", items(), Map.of("to", "scj-approver"))))
                .containsOnly(true);
        assertThat(done(bulk("clerk2", "release", items(), Map.of()))).containsOnly(true);
        assertThat(district.timeline(numbers.get(2))).contains("TASK_TRANSFER", "TASK_URGE", "TASK_COPY");
        assertThat(holder(2)).isEmpty();
    }

    @Test
    void an_order_sent_again_with_its_key_does_only_what_was_not_done() {
        String key = UUID.randomUUID().toString();
        api.as("clerk2").post("/api/tasks/" + tasks.get(1) + "/claim");
        Map<String, String> order = Map.of("to", "clerk2", "reason", "窗口排班调整");
        for (String free : List.of(tasks.get(0), tasks.get(2))) {
            api.as("clerk1").post("/api/tasks/" + free + "/claim");
        }
        assertThat(done(bulk("clerk1", "transfer", items(), order, "Idempotency-Key", key)))
                .containsExactly(true, false, true);
        // the colleague gives the missing one over; what was done before is answered, not done again
        api.as("clerk2").post("/api/tasks/" + tasks.get(1) + "/transfer", Map.of("to", "clerk1", "reason", "给你"));
        assertThat(done(bulk("clerk1", "transfer", items(), order, "Idempotency-Key", key)))
                .containsExactly(true, true, true);
        assertThat(district.timeline(numbers.get(0))).containsOnlyOnce("TASK_TRANSFER");

        Reply other = bulk("clerk1", "release", items(), Map.of(), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void one_order_sent_by_two_windows_at_the_same_moment_completes_each_task_once() throws Exception {
        List<Map<String, Object>> items = tasks.stream()
                .map(it -> Map.<String, Object>of("id", it, "data", Map.of()))
                .toList();
        List<Reply> replies = AtOnce.send(List.of(
                () -> bulk("clerk1", "complete", items, Map.of()), () -> bulk("clerk2", "complete", items, Map.of())));
        for (int i = 0; i < tasks.size(); i++) {
            assertThat(done(replies.get(0)).get(i))
                    .isNotEqualTo(done(replies.get(1)).get(i));
            assertThat(district.timeline(numbers.get(i))).containsOnlyOnce("RECEIVE");
        }
    }

    @Test
    void an_order_that_is_wrong_touches_nothing() {
        Reply twice =
                bulk("clerk1", "claim", List.of(Map.of("id", tasks.get(0)), Map.of("id", tasks.get(0))), Map.of());
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.pointers()).containsExactly("/items/1/id");
        assertThat(bulk("clerk1", "complete", items(), Map.of()).pointers())
                .containsExactly("/items/0/data", "/items/1/data", "/items/2/data");
        assertThat(bulk("clerk1", "transfer", items(), Map.of("to", "clerk2")).pointers())
                .containsExactly("/reason");
        assertThat(bulk("clerk1", "claim", items(), Map.of("to", "clerk2")).pointers())
                .containsExactly("/to");
        assertThat(bulk("clerk1", "approve", items(), Map.of()).pointers()).containsExactly("/command");
        List<Map<String, Object>> tooMany = IntStream.rangeClosed(0, 200)
                .mapToObj(it -> Map.<String, Object>of("id", "task-" + it))
                .toList();
        assertThat(bulk("clerk1", "claim", tooMany, Map.of()).status()).isEqualTo(400);
        assertThat(holder(0)).isEmpty();
    }

    private List<Map<String, Object>> items() {
        return tasks.stream().map(it -> Map.<String, Object>of("id", it)).toList();
    }

    private Reply bulk(
            String who,
            String command,
            List<? extends Map<String, ?>> items,
            Map<String, String> more,
            String... headers) {
        Map<String, Object> order = new java.util.HashMap<>(more);
        order.put("command", command);
        order.put("items", items);
        return api.as(who).post("/api/tasks/bulk", order, headers);
    }

    private static List<Boolean> done(Reply reply) {
        List<Boolean> done = new ArrayList<>();
        for (JsonNode it : reply.json().path("items")) {
            done.add(it.path("done").asBoolean());
        }
        return done;
    }

    private String holder(int task) {
        return api.as("clerk1").get("/api/tasks/" + tasks.get(task)).text("assignee");
    }
}
