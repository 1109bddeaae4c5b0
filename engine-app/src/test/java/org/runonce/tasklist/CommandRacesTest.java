package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is completed at the moment at which something else happens to it: one of both is first, and both know it. */
@RunOnceTest
class CommandRacesTest {
    private static final int ROUNDS = 4;

    @Autowired
    District district;

    @Autowired
    Api api;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "delegate", "release", "copy", "urge", "complete"})
    void a_completion_and_another_command_at_once_are_carried_out_or_refused_and_the_list_says_what_the_engine_says(
            String command) throws Exception {
        Map<String, Object> bikes = district.application(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        for (int round = 0; round < ROUNDS; round++) {
            String number = district.submit("applicant1", bikes);
            String task = "/api/tasks/" + district.task("clerk1", number, "Task_ReceiveCase");
            api.as("clerk1").post(task + "/claim");
            Callable<Reply> complete = () -> api.as("clerk1").post(task + "/complete", Map.of("data", Map.of()));
            Callable<Reply> other = () -> api.as("clerk1").post(task + "/" + command, body(command));
            List<Reply> replies = AtOnce.send(List.of(complete, other, other));

            assertThat(replies)
                    .as(replies.toString())
                    .extracting(Reply::status)
                    .allMatch(it -> it < 300 || it == 409 || it == 422);
            boolean received = district.state(number).equals("RECEIVED");
            boolean completed = replies.stream().anyMatch(it -> it.status() == 204);
            assertThat(received).as(replies.toString()).isEqualTo(completed);
            assertThat(district.timeline(number)).filteredOn("RECEIVE"::equals).hasSize(completed ? 1 : 0);
            assertThat(drift()).isEmpty();
        }
    }

    private static Map<String, Object> body(String command) {
        return switch (command) {
            case "transfer", "delegate" -> Map.of("to", "clerk2", "reason", "窗口排班调整");
            case "copy" -> Map.of("to", List.of("scj-approver"));
            case "urge" -> Map.of("reason", "申请人在等");
            case "complete" -> Map.of("data", Map.of());
            default -> Map.of();
        };
    }

    private List<String> drift() {
        return api.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }
}
