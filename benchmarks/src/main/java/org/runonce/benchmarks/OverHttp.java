package org.runonce.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** RunOnce as it is shipped: everything is said over HTTP, by people who have signed in. */
final class OverHttp implements Contestant {
    private final Application application;
    private final People people;
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    OverHttp(Application application) {
        this.application = application;
        this.people = new People(application.base());
    }

    @Override
    public Turn work(int threads, int seconds) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Long> micros = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger errors = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread worker = new Thread(() -> {
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    if (oneCase(number)) {
                        micros.add((System.nanoTime() - start) / 1000);
                    } else {
                        errors.incrementAndGet();
                    }
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return new Turn((System.nanoTime() - begin) / 1e9, errors.get(), micros);
    }

    private boolean oneCase(int client) {
        try {
            String number = good(people.as("applicant" + (1 + client % 3))
                            .post(
                                    "/api/applications/submission",
                                    APPLICATION,
                                    "Idempotency-Key",
                                    UUID.randomUUID().toString()))
                    .path("caseNumber")
                    .asText();
            does("clerk" + (1 + client % 2), "Task_ReceiveCase", number, Map.of());
            does("zfj-approver", "Task_LookAtSite", number, Map.of("impression", "CLEAR"));
            does("zfj-approver2", "Task_LookAtPapers", number, Map.of("impression", "CLEAR"));
            return true;
        } catch (CaseRun.Refused | UncheckedIOException e) {
            refusals.computeIfAbsent(String.valueOf(e.getMessage()), it -> new AtomicInteger())
                    .incrementAndGet();
            return false;
        }
    }

    /** Finds the task and completes it, claiming it on the way: two requests. */
    private void does(String person, String task, String number, Map<String, ?> data) {
        Browser browser = people.as(person);
        for (JsonNode it : good(browser.get("/api/tasks?case=" + number)).path("items")) {
            if (it.path("task").asText().equals(task)) {
                String id = it.path("id").asText();
                good(browser.post("/api/tasks/" + id + "/complete", Map.of("data", data)));
                return;
            }
        }
        throw new CaseRun.Refused("no " + task + " for " + person);
    }

    private static JsonNode good(Reply reply) {
        if (!reply.good()) {
            throw new CaseRun.Refused(reply.toString());
        }
        return reply.body();
    }

    Map<String, AtomicInteger> refusals() {
        return refusals;
    }

    @Override
    public String name() {
        return "RunOnce over HTTP";
    }

    @Override
    public String database() {
        return "runonce";
    }

    @Override
    public ProcessHandle process() {
        return application.handle();
    }

    @Override
    public void close() throws InterruptedException {
        application.close();
    }

    private static final Map<String, Object> APPLICATION = Map.of(
            "matterCode",
            "PUB-900",
            "situation",
            "standard",
            "party",
            Answers.COMPANY,
            "data",
            Map.of("location", "文一西路荆长大道口", "areaM2", 120),
            "materials",
            List.of());
}
