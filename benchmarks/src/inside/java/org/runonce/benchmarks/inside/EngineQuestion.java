package org.runonce.benchmarks.inside;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.runonce.shared.Actor;

/** The same question put to the engine's own task query: what waits for my groups, by due date, one page, and how many. */
final class EngineQuestion {
    private final ProcessEngine engine;

    EngineQuestion(ProcessEngine engine) {
        this.engine = engine;
    }

    void firstPageAndCount(Actor person) {
        engine.getIdentityService().setAuthentication(person.userId(), Questions.groupsOf(person));
        try {
            int found = query(person).orderByDueDate().asc().orderByTaskId().asc().listPage(0, Questions.PAGE).size();
            if (found == 0 || query(person).count() < found) {
                throw new IllegalStateException("the engine shows nothing to " + person);
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private TaskQuery query(Actor person) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(Questions.groupsOf(person))
                .taskUnassigned();
    }
}
