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
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people do with tasks, in whatever order: no token is lost, no task is orphaned, and every case still ends, by
 * a decision. {@code -Drunonce.walk.seed=…} walks the same way again.
 */
@RunOnceTest
class RandomWalkTest {
    private static final Logger log = LoggerFactory.getLogger(RandomWalkTest.class);
    private static final int STEPS = 150;
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
    private final List<String> walked = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    /** An open task as the database has it. */
    record Open(String taskId, String taskKey, String groupId, String assignee, String owner) {}

    @BeforeEach
    void cases_of_several_processes() {
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
        district.backToToday();
    }

    @Test
    void after_any_sequence_of_operations_the_list_equals_the_engine_and_every_case_ends_by_a_decision() {
        log.info("random walk with seed {}", seed);
        for (int i = 0; i < STEPS; i++) {
            List<Open> open = open();
            if (!open.isEmpty()) {
                step(open.get(random.nextInt(open.size())));
            }
        }
        assertThat(drift()).as(this::story).isEmpty();
        numbers.forEach(this::finish);
        assertThat(drift()).as(this::story).isEmpty();
    }

    private void step(Open task) {
        List<Person> members = members(task.groupId());
        String actor = members.get(random.nextInt(members.size())).userId();
        String other = members.get(random.nextInt(members.size())).userId();
        Map<String, Object> to = Map.of("to", other, "reason", "排班调整");
        Map<String, Object> why = Map.of("reason", "请看一下");
        switch (random.nextInt(10)) {
            case 0, 1 -> send(actor, task, "claim", Map.of());
            case 2 -> send(actor, task, "release", Map.of());
            case 3 -> send(actor, task, "transfer", to);
            case 4 -> send(actor, task, "delegate", to);
            case 5 -> send(actor, task, "resolve", why);
            case 6 -> send(actor, task, "recall", why);
            case 7 -> send(actor, task, "copy", Map.of("to", List.of(other)));
            case 8 -> send(actor, task, "urge", why);
            default -> send(actor, task, "complete", Map.of("data", data(task.taskKey(), random.nextInt(4) == 0)));
        }
    }

    private Reply send(String actor, Open task, String command, Map<String, ?> body) {
        Reply reply = district.as(actor).post("/api/tasks/" + task.taskId() + "/" + command, body);
        walked.add("%s %s %s -> %d %s".formatted(actor, command, task, reply.status(), reply.problem()));
        assertThat(reply.status())
                .as(this::story)
                .matches(status -> status == 200
                        || status == 204
                        || status == 403
                        || status == 404
                        || status == 409
                        || status == 422);
        return reply;
    }

    /** People who mean well do what is to be done, until nothing is. */
    private void finish(String number) {
        Awaitility.await(number + " ends, seed " + seed)
                .atMost(Duration.ofSeconds(40))
                .until(() -> {
                    open().forEach(this::carryOut);
                    return district.state(number).equals("DELIVERED");
                });
        assertThat(district.look("supervisor", number).path("decision").asText())
                .as(this::story)
                .isNotEmpty();
    }

    private void carryOut(Open task) {
        if (!task.owner().isEmpty()) {
            send(task.owner(), task, "recall", Map.of("reason", "要办了"));
        }
        String holder = task.owner().isEmpty() ? task.assignee() : task.owner();
        List<String> able = holder.isEmpty()
                ? members(task.groupId()).stream().map(Person::userId).toList()
                : List.of(holder);
        for (String actor : able) {
            if (send(actor, task, "complete", Map.of("data", data(task.taskKey(), false)))
                            .status()
                    == 204) {
                return;
            }
        }
    }

    private static Map<String, Object> data(String taskKey, boolean reluctant) {
        return switch (taskKey) {
            case "Task_ReceiveCase" -> Map.of();
            case "Task_LookFirst", "Task_LookAgain" -> Map.of("impression", "CLEAR");
            case "Task_AcceptCase" -> Map.of("acceptance", "ACCEPT");
            case "Task_GiveOpinion" ->
                reluctant ? Map.of("opinion", "DISAGREE", "reason", "选址不当") : Map.of("opinion", "AGREE");
            case "Task_VerifySite" ->
                Map.of(
                        "verifiers", List.of(Map.of("name", "侯永康"), Map.of("name", "崔若兰")),
                        "verifiedOn", "2026-06-01",
                        "conclusion", "QUALIFIED",
                        "findings", "现场与申请一致");
            case "Task_SummariseOpinions" -> Map.of("recommendation", "GRANT", "summary", "各部门意见已汇总");
            case "Task_DecideCase" ->
                reluctant
                        ? Map.of("decision", "REFUSE", "reason", "选址不当", "basis", "行政许可法38条")
                        : Map.of("decision", "GRANT");
            case "Task_DecideOnTheSpot" -> Map.of("decision", "GRANT");
            case "Task_HandOutResult" -> Map.of("method", "ONLINE", "receivedBy", "李华");
            default -> throw new AssertionError("the walk does not know " + taskKey);
        };
    }

    private List<Open> open() {
        List<String> all = new ArrayList<>(numbers);
        for (String number : numbers) {
            for (JsonNode item : district.look("supervisor", number).path("items")) {
                all.add(item.path("number").asText());
            }
        }
        return jdbc.sql(
                        "select task_id, task_key, group_id, coalesce(assignee, '') assignee, coalesce(owner, '') owner"
                                + " from work_item where state = 'OPEN' and case_number in (:numbers) order by created_at, task_id")
                .param("numbers", all)
                .query(Open.class)
                .list();
    }

    private List<Person> members(String groupId) {
        return organisation.membersOf(groupId).stream()
                .filter(it -> !it.userId().startsWith("test-"))
                .toList();
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }

    private String story() {
        return "seed " + seed + "\n" + String.join("\n", walked);
    }
}
