package org.runonce.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every step the application has acknowledged. What is in here must never be lost. */
final class Journal {
    record Upload(String by, int hash) {}

    /** Idempotency key → case number. */
    private final Map<String, String> submissions = new ConcurrentHashMap<>();

    /** Task id → what it was. */
    private final Map<String, String> completions = new ConcurrentHashMap<>();

    /** By the id of the file. */
    private final Map<String, Upload> files = new ConcurrentHashMap<>();

    private final Set<String> keysSent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger doneWithoutAnswer = new AtomicInteger();

    void submitting(String key) {
        keysSent.add(key);
    }

    void submitted(String key, String caseNumber) {
        submissions.put(key, caseNumber);
    }

    void completed(String taskId, String what) {
        completions.put(taskId, what);
    }

    /** A completion that was done although its answer never came: repeating it was refused as already done. */
    void doneWithoutAnswer() {
        doneWithoutAnswer.incrementAndGet();
    }

    void uploaded(String fileId, String by, byte[] content) {
        files.put(fileId, new Upload(by, Arrays.hashCode(content)));
    }

    Map<String, String> submissions() {
        return submissions;
    }

    Map<String, String> completions() {
        return completions;
    }

    Map<String, Upload> files() {
        return files;
    }

    int keysSent() {
        return keysSent.size();
    }

    @Override
    public String toString() {
        return "acknowledged: %d submissions, %d completions, %d uploads; done without an answer: %d"
                .formatted(submissions.size(), completions.size(), files.size(), doneWithoutAnswer.get());
    }
}
