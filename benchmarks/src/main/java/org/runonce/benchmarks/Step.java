package org.runonce.benchmarks;

import java.util.Map;

/** A user task of a case, who does it and what they type. */
record Step(String task, String person, Map<String, ?> data) {
    static Step of(String task, String person, Map<String, ?> data) {
        return new Step(task, person, data);
    }

    @Override
    public String toString() {
        return task.replace("Task_", "");
    }
}
