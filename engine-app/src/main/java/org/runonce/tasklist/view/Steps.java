package org.runonce.tasklist.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction changes in the counts, written at its end: a task done and the next one made are one statement. */
final class Steps implements TransactionSynchronization {
    private final Map<String, Integer> steps = new TreeMap<>();
    private final Consumer<Map<String, Integer>> writer;
    private boolean ending;

    Steps(Consumer<Map<String, Integer>> writer) {
        this.writer = writer;
    }

    /** Of the transaction that runs now, if it has made any. */
    static Stream<Steps> begun() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Steps.class::isInstance)
                        .map(Steps.class::cast)
                : Stream.empty();
    }

    void add(String groupId, int step) {
        steps.merge(groupId, step, Integer::sum);
        if (ending) {
            write();
        }
    }

    void write() {
        steps.values().removeIf(it -> it == 0);
        writer.accept(steps);
        steps.clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        ending = true;
        write();
    }
}
