package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Signers, many tasks at once and the events of lists: nobody acts on the task of another post, or hears of it. */
@RunOnceTest
class OthersTasksTest {
    private static final List<String> STRANGERS = List.of(
            "applicant1", "applicant2", "scj-approver", "zfj-leader", "supervisor", "govleader", "operator", "analyst");

    @Autowired
    District district;

    @Autowired
    SignDesk desk;

    private String task = "";

    @BeforeEach
    void a_task_that_clerk1_holds() {
        district.ordinaryMonday();
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(desk.on("clerk1", task, "claim", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_stranger_to_the_task_asks_removes_and_reads_no_signers() {
        desk.asks("clerk1", task, "BEFORE", "ALL", "clerk2");
        String part = desk.part("clerk2", task);
        for (String one : STRANGERS) {
            assertRefused(one, desk.tryToAsk(one, task, "BEFORE", "ALL", "gaj-approver"));
            assertRefused(one, desk.removes(one, task, part));
            assertRefused(one, district.as(one).get("/api/tasks/" + task + "/signers"));
            assertRefused(one, district.as(one).get("/api/tasks/" + part + "/signers"));
            assertRefused(one, district.as(one).get("/api/tasks/" + part + "/signers/held"));
            assertRefused(one, desk.on(one, part, "complete", Map.of("data", SignDesk.AGREE)));
        }
        // the colleague at the next window reads the sheet and changes nothing of it
        assertThat(district.as("clerk2").get("/api/tasks/" + task + "/signers").status())
                .isEqualTo(200);
        assertThat(desk.removes("clerk2", task, part).problem()).isEqualTo("task-taken");
        assertThat(desk.sheet("clerk1", task).at("/signers/0/state").asText()).isEqualTo("ASKED");
    }

    @Test
    void in_an_order_for_many_every_task_of_another_post_is_refused_by_itself() {
        Map<String, Object> order =
                Map.of("command", "transfer", "items", List.of(Map.of("id", task)), "to", "clerk2", "reason", "排班");
        for (String one : STRANGERS) {
            Reply reply = district.as(one).post("/api/tasks/bulk", order);
            assertThat(reply.status()).as(one).isEqualTo(200);
            JsonNode outcome = reply.json().at("/items/0");
            assertThat(outcome.toString()).as(one).contains("task-not-yours");
        }
        assertThat(district.as("clerk1").get("/api/tasks/" + task).text("assignee"))
                .isEqualTo("clerk1");
    }

    @Test
    void without_an_account_nobody_asks_orders_or_listens() {
        Caller nobody = district.anonymous();
        nobody.get("/");
        assertThat(nobody.get("/api/tasks/events").status()).isEqualTo(401);
        assertThat(nobody.get("/api/tasks/" + task + "/signers").status()).isEqualTo(401);
        assertThat(nobody.post("/api/tasks/" + task + "/signers", Map.of()).status())
                .isEqualTo(401);
        assertThat(nobody.post("/api/tasks/bulk", Map.of()).status()).isEqualTo(401);
    }

    private static void assertRefused(String who, Reply reply) {
        assertThat(reply.status()).as(who + ": " + reply).isEqualTo(403);
        assertThat(reply.problem()).as(who).isEqualTo("task-not-yours");
    }
}
