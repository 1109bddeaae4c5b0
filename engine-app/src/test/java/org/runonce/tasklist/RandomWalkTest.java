package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.tasklist.RandomSteps.Open;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people do with tasks, in whatever order: no token is lost, no task is orphaned, and every case still ends, by
 * a decision, also where signers are asked, colleagues stand in for each other and
 * many tasks are ordered at once. {@code -Drunonce.walk.seed=…} walks the
 * same way again.
 */
@RunOnceTest
class RandomWalkTest {
    private static final Logger log = LoggerFactory.getLogger(RandomWalkTest.class);
    private static final int STEPS = 200;
    private static final Map<String, Object> BIRTH = Map.of(
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
            false);

    @Autowired
    District district;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final long seed = Long.getLong("runonce.walk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> numbers = new ArrayList<>();
    private RandomSteps steps;

    @BeforeEach
    void cases_of_several_processes() {
        steps = new RandomSteps(district, random, this::workers);
        district.ordinaryMonday();
        // one department, a joint review of several (multi-instance in a called process), a package of four matters
        numbers.add(district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false)));
        numbers.add(district.apply(
                "applicant1", "PUB-102", Map.of("location", "良渚与仁和交界处", "bikeCount", 80, "onTactilePaving", false)));
        numbers.add(district.apply("applicant1", "PUB-008", BIRTH));
    }

    @AfterEach
    void today() {
        steps.everybodyIsBack();
        district.backToToday();
    }

    @Test
    void after_any_sequence_of_operations_the_list_equals_the_engine_and_every_case_ends_by_a_decision() {
        log.info("random walk with seed {}", seed);
        for (int i = 0; i < STEPS; i++) {
            List<Open> open = open();
            if (!open.isEmpty()) {
                steps.next(open);
            }
        }
        assertThat(drift()).as(this::story).isEmpty();
        steps.everybodyIsBack();
        assertThat(drift()).as(this::story).isEmpty();
        assertThat(partsWithoutTheirSheet()).as(this::story).isEmpty();
        numbers.forEach(this::finish);
        assertThat(drift()).as(this::story).isEmpty();
        assertThat(partsWithoutTheirSheet()).as(this::story).isEmpty();
    }

    /** People who mean well do what is to be done, until nothing is. */
    private void finish(String number) {
        Awaitility.await(number + " ends, seed " + seed)
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    open().forEach(this::carryOut);
                    assertThat(district.state(number)).as(this::story).isEqualTo("DELIVERED");
                });
        assertThat(district.look("supervisor", number).path("decision").asText())
                .as(this::story)
                .isNotEmpty();
    }

    private void carryOut(Open task) {
        if (!task.owner().isEmpty()) {
            steps.on(task.owner(), task, "recall", Map.of("reason", "要办了"));
        }
        String holder = task.owner().isEmpty() ? task.assignee() : task.owner();
        for (String actor : holder.isEmpty() ? workers(task) : List.of(holder)) {
            Reply reply = steps.completes(actor, task, false);
            switch (reply.problem()) {
                case "signers-declined" -> steps.asksAgain(actor, task);
                case "held-work-refused" ->
                    open().stream()
                            .filter(it -> it.part().equals(task.taskId()))
                            .forEach(it -> steps.removesSigner(it.assignee(), it));
                // the case went on before its leader answered; nothing is left to be suspended
                case "illegal-move" -> steps.completes(actor, task, true);
                default -> {}
            }
            if (reply.status() == 204) {
                return;
            }
        }
    }

    private List<Open> open() {
        return jdbc.sql(
                        "select task_id, task_key, group_id, coalesce(assignee, '') assignee, coalesce(owner, '') owner,"
                                + " coalesce((select min(part.task_id) from work_item part where part.state = 'OPEN'"
                                + " and part.parent_task_id = item.task_id), '') part from work_item item"
                                + " where state = 'OPEN' and case_number in (:numbers) order by created_at, task_id")
                .param("numbers", all())
                .query(Open.class)
                .list();
    }

    /** Parts that ask somebody for a task which is gone or waits for nobody. */
    private List<String> partsWithoutTheirSheet() {
        return jdbc.sql("select part.task_id from work_item part join work_item task"
                        + " on task.task_id = part.parent_task_id where part.kind = 'SIGN' and part.state = 'OPEN'"
                        + " and part.case_number in (:numbers) and (task.state <> 'OPEN' or task.sign_state <> 'OPEN')")
                .param("numbers", all())
                .query(String.class)
                .list();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(numbers);
        for (String number : numbers) {
            for (JsonNode item : district.look("supervisor", number).path("items")) {
                all.add(item.path("number").asText());
            }
        }
        return all;
    }

    private List<String> workers(Open task) {
        if (task.isPart()) {
            return List.of(task.assignee());
        }
        return organisation.membersOf(task.groupId()).stream()
                .map(Person::userId)
                .filter(it -> !it.startsWith("test-"))
                .toList();
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }

    private String story() {
        return "seed " + seed + "\n" + steps.story();
    }
}
