package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.runonce.testing.District;
import org.runonce.testing.Reply;

/** What somebody does next with one task or with many: anything, whether it is allowed or not. */
final class RandomSteps {
    private static final Map<String, Object> WHY = Map.of("reason", "请看一下");
    private static final List<String> SIGNERS =
            List.of("clerk1", "clerk2", "zfj-approver2", "gaj-approver", "scj-leader", "result1");

    private final District district;
    private final Random random;
    private final Function<Open, List<String>> workers;
    private final RandomSubstitutions substitutions;
    private final List<String> walked = new ArrayList<>();
    private final List<Map.Entry<String, Open>> done = new ArrayList<>();

    /** An open task as the database has it. @param part the signer's part of it that is to be signed, if there is one */
    record Open(String taskId, String taskKey, String groupId, String assignee, String owner, String part) {
        boolean isPart() {
            return taskKey.equals("Task_SignOpinion");
        }
    }

    /** @param workers who may work on a task, by their posts */
    RandomSteps(District district, Random random, Function<Open, List<String>> workers) {
        this.district = district;
        this.random = random;
        this.workers = workers;
        this.substitutions = new RandomSubstitutions(district, random);
    }

    void next(List<Open> open) {
        Open task = one(open);
        List<String> people = workers.apply(task);
        String person = one(people);
        String actor = substitutions.whoActsFor(person);
        Map<String, Object> to = Map.of("to", one(task.isPart() ? SIGNERS : people), "reason", "排班调整");
        switch (random.nextInt(20)) {
            case 0, 1 -> on(actor, task, "claim", Map.of());
            case 2 -> on(actor, task, "release", Map.of());
            case 3 -> on(actor, task, "transfer", to);
            case 4 -> on(actor, task, "delegate", to);
            case 5 -> on(actor, task, "resolve", WHY);
            case 6 -> on(actor, task, "recall", WHY);
            case 7 -> on(actor, task, "copy", Map.of("to", List.of(one(people))));
            case 8 -> on(actor, task, "urge", WHY);
            case 9, 10 -> asksSigners(task.assignee().isEmpty() ? actor : task.assignee(), task);
            case 11 -> removesSigner(task.assignee().isEmpty() ? actor : task.assignee(), task);
            case 12 -> many(actor, open);
            case 13 ->
                on(
                        actor,
                        task,
                        "suspend",
                        Map.of("ground", "EXPERT_REVIEW", "reason", "涉及管线", "expectedWorkingDays", 3));
            case 14 -> on(actor, task, "resume", Map.of("data", WalkData.of("Task_FinishSpecialProcedure", false)));
            case 15, 16 -> returns(task.assignee().isEmpty() ? actor : task.assignee(), task);
            case 17 -> takesBack();
            case 18 -> kept("the substitute of " + person + " changes", substitutions.change(person));
            default -> completes(actor, task, random.nextInt(4) == 0);
        }
    }

    /** What substitutes have claimed goes back to its group. */
    void everybodyIsBack() {
        substitutions.revokeAll().forEach(it -> kept("a substitution is revoked", it));
    }

    Reply completes(String actor, Open task, boolean reluctant) {
        Reply reply = on(actor, task, "complete", Map.of("data", WalkData.of(task.taskKey(), reluctant)));
        if (reply.status() == 204) {
            done.add(Map.entry(actor, task));
        }
        return reply;
    }

    /** Not to the applicant, for whose answer the case would wait. */
    private void returns(String actor, Open task) {
        List<JsonNode> targets = new ArrayList<>();
        district.as(actor)
                .get("/api/tasks/" + task.taskId() + "/return-targets")
                .json()
                .path("targets")
                .forEach(targets::add);
        targets.removeIf(it -> it.path("to").asText().equals("APPLICANT"));
        if (!targets.isEmpty()) {
            Map<String, Object> back = new HashMap<>(WHY);
            JsonNode target = one(targets);
            back.put("to", target.path("to").asText());
            back.put("department", target.path("department").asText());
            on(actor, task, "return", back);
        }
    }

    /** One of the latest, since the others have gone on. */
    private void takesBack() {
        if (!done.isEmpty()) {
            Map.Entry<String, Open> it = one(done.subList(Math.max(0, done.size() - 4), done.size()));
            on(it.getKey(), it.getValue(), "take-back", WHY);
        }
    }

    private void asksSigners(String actor, Open task) {
        boolean weighed = random.nextInt(3) == 0;
        List<String> chosen = new ArrayList<>(SIGNERS);
        Collections.shuffle(chosen, random);
        Map<String, Object> ask = new HashMap<>(WHY);
        ask.put("order", one(List.of("BEFORE", "PARALLEL", "AFTER")));
        ask.put("rule", weighed ? "WEIGHT" : one(List.of("ALL", "ANY")));
        ask.put(
                "signers",
                chosen.subList(0, 1 + random.nextInt(2)).stream()
                        .map(it -> weighed ? Map.of("to", it, "weight", 2) : Map.of("to", it))
                        .toList());
        if (weighed) {
            ask.put("threshold", 2);
        }
        on(actor, task, "signers", ask);
    }

    /** The holder asks for a new opinion, where the last one says no. */
    void asksAgain(String holder, Open task) {
        String signer =
                SIGNERS.stream().filter(it -> !it.equals(holder)).findFirst().orElseThrow();
        on(
                holder,
                task,
                "signers",
                Map.of("signers", List.of(Map.of("to", signer)), "order", "BEFORE", "rule", "ANY", "reason", "请再看"));
    }

    void removesSigner(String actor, Open task) {
        String path = "/api/tasks/" + task.taskId() + "/signers/" + (task.part().isEmpty() ? "none" : task.part());
        kept(actor + " removes a signer of " + task, district.as(actor).delete(path + "?reason=away"));
    }

    private void many(String actor, List<Open> open) {
        List<Open> some = new ArrayList<>(open);
        Collections.shuffle(some, random);
        String command = one(List.of("claim", "release", "complete", "urge"));
        List<Map<String, Object>> items = some.stream()
                .limit(4)
                .map(it -> command.equals("complete")
                        ? Map.of("id", it.taskId(), "data", WalkData.of(it.taskKey(), false))
                        : Map.<String, Object>of("id", it.taskId()))
                .toList();
        Map<String, Object> order = new HashMap<>(Map.of("command", command, "items", items));
        if (command.equals("urge")) {
            order.putAll(WHY);
        }
        Reply reply =
                kept(actor + " does with many: " + order, district.as(actor).post("/api/tasks/bulk", order));
        assertThat(reply.status()).as(story()).isEqualTo(200);
        assertThat(reply.json().path("items")).as(story()).hasSameSizeAs(items);
    }

    Reply on(String actor, Open task, String command, Map<String, ?> body) {
        Reply reply = district.as(actor).post("/api/tasks/" + task.taskId() + "/" + command, body);
        return kept("%s %s %s %s".formatted(actor, command, task, body), reply);
    }

    private Reply kept(String what, Reply reply) {
        walked.add("%s -> %d %s".formatted(what, reply.status(), reply.problem()));
        assertThat(reply.status()).as(this::story).isIn(200, 201, 204, 403, 404, 409, 422);
        return reply;
    }

    String story() {
        return String.join("\n", walked);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
