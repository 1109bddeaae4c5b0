package org.runonce.tasklist.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The task list is no second truth: drift is made on purpose, seen, and repaired. */
@RunOnceTest
class ReconcilerTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reconciler reconciler;

    @Autowired
    MeterRegistry metrics;

    private String task = "";

    @BeforeEach
    void a_task_waits() {
        district.ordinaryMonday();
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        api.as("operator").post("/api/task-drift/repair", Map.of());
        district.backToToday();
    }

    @Test
    void without_tampering_nothing_differs() {
        api.as("clerk1").post("/api/tasks/" + task + "/claim", Map.of());
        api.as("clerk1").post("/api/tasks/" + task + "/release", Map.of());

        assertThat(drift()).isEmpty();
    }

    @Test
    void a_task_that_no_list_shows_is_found_and_brought_back() {
        jdbc.sql("delete from work_item where task_id = ?").param(task).update();
        assertThat(drift()).contains("MISSING " + task, "COUNT window-clerk@SGB");

        repair();
        assertThat(api.as("clerk1").get("/api/tasks/" + task).status()).isEqualTo(200);
    }

    @Test
    void a_task_that_the_engine_no_longer_has_is_found_and_cancelled() {
        jdbc.sql("insert into work_item (task_id, process_definition_id, process_key, task_key, task_name, case_number,"
                        + " matter_code, matter_name, applicant_name, group_id, department, state, due_on, created_at)"
                        + " select 'ghost', process_definition_id, process_key, task_key, task_name, case_number,"
                        + " matter_code, matter_name, applicant_name, group_id, department, state, due_on, created_at"
                        + " from work_item where task_id = ?")
                .param(task)
                .update();
        assertThat(drift()).contains("ORPHANED ghost");

        repair();
        jdbc.sql("delete from work_item where task_id = 'ghost'").update();
    }

    @Test
    void a_holder_and_a_group_that_the_engine_does_not_know_are_found_and_set_right() {
        jdbc.sql("update work_item set assignee = 'clerk2', group_id = 'approver@ZFJ' where task_id = ?")
                .param(task)
                .update();
        assertThat(drift()).contains("ASSIGNEE " + task, "GROUP " + task);

        repair();
        assertThat(api.as("clerk1")
                        .get("/api/tasks/" + task)
                        .json()
                        .path("group")
                        .asText())
                .isEqualTo("window-clerk@SGB");
    }

    @Test
    void a_count_that_is_wrong_is_found_and_set_right() {
        jdbc.sql("insert into group_step (group_id, step) values ('window-clerk@SGB', 7)")
                .update();
        assertThat(drift()).containsExactly("COUNT window-clerk@SGB");
        reconciler.measure();
        assertThat(metrics.get("runonce.tasklist.drift")
                        .tag("kind", "COUNT")
                        .gauge()
                        .value())
                .isEqualTo(1);

        repair();
        assertThat(metrics.get("runonce.tasklist.drift")
                        .tag("kind", "COUNT")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void only_an_operator_reconciles() {
        assertThat(api.as("clerk1").get("/api/task-drift").status()).isEqualTo(403);
        assertThat(api.as("clerk1").post("/api/task-drift/repair", Map.of()).status())
                .isEqualTo(403);
    }

    private void repair() {
        assertThat(api.as("operator").post("/api/task-drift/repair", Map.of()).status())
                .isEqualTo(200);
        assertThat(drift()).isEmpty();
    }

    private List<String> drift() {
        List<String> found = new ArrayList<>();
        for (JsonNode it : api.as("operator").get("/api/task-drift").json()) {
            found.add(it.path("kind").asText() + " " + it.path("what").asText());
        }
        return found;
    }
}
