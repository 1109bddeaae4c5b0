package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.runonce.shared.Actor;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.workflow.TaskCompletion;
import org.springframework.stereotype.Component;

/** A task is done, its data checked: the domain does its part, the data is kept, the process goes on. */
@Component
class Completion {
    private final TaskEffects effects;
    private final TaskSubmissionRepository submissions;
    private final TaskDraftRepository drafts;
    private final TaskService engine;
    private final Clock clock;

    Completion(
            TaskEffects effects,
            TaskSubmissionRepository submissions,
            TaskDraftRepository drafts,
            TaskService engine,
            Clock clock) {
        this.effects = effects;
        this.submissions = submissions;
        this.drafts = drafts;
        this.engine = engine;
        this.clock = clock;
    }

    void complete(WorkItem item, JsonNode form, JsonNode data, Actor actor) {
        StandingStill.requireNone(item);
        Map<String, Object> routing = effects.carryOut(
                form, new TaskCompletion(item.taskId, item.taskKey, item.caseNumber, item.department, actor, data));
        keep(item, data, actor);
        engine.complete(item.taskId, routing);
    }

    void keep(WorkItem item, JsonNode data, Actor actor) {
        TaskSubmission submission = new TaskSubmission();
        submission.taskId = item.taskId;
        submission.caseNumber = item.caseNumber;
        submission.taskKey = item.taskKey;
        submission.data = data.toString();
        submission.submittedBy = actor.userId();
        submission.submittedAt = clock.instant();
        submissions.save(submission);
        drafts.discard(item.taskId);
    }
}
