package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class CompletionTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    HistoryService history;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void not_even_an_operator_completes_a_task_past_its_form_through_the_engine_s_own_interface() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        String task = district.task("clerk1", number, "Task_ReceiveCase");
        Reply past = api.basic("operator").post("/engine-rest/task/" + task + "/complete", Map.of());
        assertThat(past.status()).isGreaterThanOrEqualTo(400);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(district.task("clerk1", number, "Task_ReceiveCase")).isEqualTo(task);
    }

    @Test
    void a_task_that_is_done_shows_no_form_any_more_and_says_who_did_it() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        String task = district.task("clerk1", number, "Task_ReceiveCase");
        district.receives("clerk1", number);
        Reply form = api.as("clerk1").get("/api/tasks/" + task + "/form");
        assertThat(form.status()).as(form.toString()).isEqualTo(409);
        assertThat(form.problem()).isEqualTo("task-ended");
        assertThat(form.text("endedBy")).isEqualTo("许晓明");
    }

    @Test
    void whoever_does_a_task_that_nobody_had_claimed_stands_in_the_engine_s_history_as_its_holder() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        String task = district.task("clerk1", number, "Task_ReceiveCase");

        district.receives("clerk1", number);

        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("clerk1");
    }
}
