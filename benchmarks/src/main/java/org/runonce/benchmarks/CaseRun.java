package org.runonce.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case from application to delivery; after a crash it goes on where it was. */
final class CaseRun {
    /** The application refused what a person did by the book. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String what) {
            super(what);
        }
    }

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 20;

    private final Matter matter;
    private final String applicant;
    private final String key = UUID.randomUUID().toString();
    private final Journal journal;
    private @Nullable Map<String, Object> application;
    private @Nullable String number;
    private @Nullable String taskId;
    private int done;
    private boolean delivered;

    CaseRun(Matter matter, String applicant, Journal journal) {
        this.matter = matter;
        this.applicant = applicant;
        this.journal = journal;
    }

    boolean delivered() {
        return delivered;
    }

    /** Does the next step: finds its task, opens the form, completes it; after the last one looks whether all is done. */
    void advance(People people, Uploads uploads, Figures figures) {
        if (number == null) {
            submit(people.as(applicant), uploads, figures);
        } else if (done < matter.steps().size()) {
            step(number, matter.steps().get(done), people, figures);
        } else {
            verify(number, people, figures);
            delivered = true;
        }
    }

    /** The very same request however often it must be repeated. */
    private void submit(Browser browser, Uploads uploads, Figures figures) {
        if (application == null) {
            application = matter.application(uploads.materials(browser, applicant, matter));
        }
        Map<String, Object> body = application;
        journal.submitting(key);
        Reply reply = figures.timed(
                "1 submit", () -> browser.post("/api/applications/submission", body, "Idempotency-Key", key));
        if (!reply.good()) {
            throw new Refused("submit: " + reply);
        }
        String given = reply.body().path("caseNumber").asText();
        number = given;
        journal.submitted(key, given);
    }

    private void step(String number, Step step, People people, Figures figures) {
        Browser browser = people.as(step.person());
        boolean repeated = taskId != null;
        String id = taskId == null ? task(number, step, browser, figures) : taskId;
        taskId = id;
        if (!repeated) {
            figures.timed("3 open form", () -> browser.get("/api/tasks/" + id + "/form"));
        }
        Reply reply = figures.timed(
                "4 " + step,
                () -> browser.post("/api/tasks/" + id + "/complete", Map.of("data", step.data())),
                it -> it.good() || repeated && it.problem().equals("task-ended"));
        if (reply.good()) {
            journal.completed(id, number + " " + step);
        } else if (repeated && reply.problem().equals("task-ended")) {
            journal.doneWithoutAnswer();
        } else {
            throw new Refused(number + " " + step + ": " + reply);
        }
        taskId = null;
        done++;
    }

    /** A step that the engine takes by itself, such as asking several departments, may be under way still. */
    private static String task(String number, Step step, Browser browser, Figures figures) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Reply reply = figures.timed("2 find task", () -> browser.get("/api/tasks?case=" + number));
            for (JsonNode it : reply.body().path("items")) {
                if (it.path("task").asText().equals(step.task())) {
                    return it.path("id").asText();
                }
            }
            figures.lookedAgain();
            pause();
        }
        throw new Refused(number + " has no " + step + " for " + step.person());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The last step may be one that the engine takes by itself, soon after the last person's. */
    private static void verify(String number, People people, Figures figures) {
        Browser supervisor = people.as("supervisor");
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Reply reply = figures.timed("5 look at case", () -> supervisor.get("/api/cases/" + number));
            if (reply.body().path("state").asText().equals("DELIVERED")) {
                figures.caseDelivered();
                return;
            }
            figures.lookedAgain();
            pause();
        }
        throw new Refused(number + " is not delivered");
    }

    @Override
    public String toString() {
        return "%s %s after %d steps".formatted(matter.code(), number == null ? key : number, done);
    }
}
