package org.runonce.benchmarks.engines;

import java.util.Map;

/** An engine on which the case is deployed. */
interface CaseEngine {
    /** @return the process instance */
    String start(Map<String, Object> variables, String number);

    /** A person finds the task, claims it and completes it. */
    void does(String person, String task, String instance, Map<String, Object> data);

    /** From start to end, with what the process needs and nothing else. */
    default void run(String number) {
        String instance =
                start(Map.of("situation", "standard", "acceptingAuthority", "SGB", "leadDepartment", "ZFJ"), number);
        does("clerk1", "Task_ReceiveCase", instance, Map.of());
        does("zfj-approver", "Task_LookAtSite", instance, Map.of("impression", "CLEAR"));
        does("zfj-approver2", "Task_LookAtPapers", instance, Map.of("impression", "CLEAR"));
    }
}
