package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Going back and going on at the same moment: one of both happens, the other is told, and no token is lost. */
@RunOnceTest
class ReturnRacesTest {
    private static final int ROUNDS = 4;
    private static final Map<String, Object> CLEAR = Map.of("data", Map.of("impression", "CLEAR"));

    @Autowired
    District district;

    private String number = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_task_is_taken_back_or_the_next_is_claimed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aSecondLookIsNeeded();
            oneOf(
                    () -> send("zfj-approver", first, "take-back", Map.of("reason", "看错了")),
                    () -> send("zfj-approver2", second, "claim", Map.of()));
        }
    }

    @Test
    void a_task_is_taken_back_or_the_next_is_completed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aSecondLookIsNeeded();
            oneOf(
                    () -> send("zfj-approver", first, "take-back", Map.of("reason", "看错了")),
                    () -> send("zfj-approver2", second, "complete", CLEAR));
        }
    }

    @Test
    void a_task_is_returned_or_completed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aSecondLookIsNeeded();
            oneOf(
                    () -> send("zfj-approver2", second, "return", Map.of("to", "Task_LookFirst", "reason", "请写明疑问")),
                    () -> send("zfj-approver2", second, "complete", CLEAR));
        }
    }

    private void oneOf(Callable<Reply> back, Callable<Reply> on) throws Exception {
        List<Reply> replies = AtOnce.send(List.of(back, on));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).allMatch(it -> it < 300 || it == 409);
        assertThat(replies)
                .as(replies.toString())
                .filteredOn(it -> it.status() < 300)
                .hasSize(1);
        JsonNode open = district.as("zfj-approver")
                .get("/api/tasks?case=" + number)
                .json()
                .path("items");
        boolean wentBack = replies.get(0).status() < 300;
        assertThat(open.findValuesAsText("task").contains("Task_LookFirst"))
                .as(replies.toString())
                .isEqualTo(wentBack);
        assertThat(open.size()).as("no token is doubled").isLessThanOrEqualTo(1);
        assertThat(district.as("operator").get("/api/task-drift").json().findValuesAsText("what"))
                .isEmpty();
    }

    private void aSecondLookIsNeeded() {
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        first = district.task("zfj-approver", number, "Task_LookFirst");
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "DOUBTFUL"));
        second = district.task("zfj-approver2", number, "Task_LookAgain");
    }

    private Reply send(String actor, String task, String command, Map<String, ?> body) {
        return district.as(actor).post("/api/tasks/" + task + "/" + command, body);
    }
}
