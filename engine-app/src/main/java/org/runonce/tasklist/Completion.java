package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
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
    private final CommandExecutor commands;
    private final Clock clock;

    Completion(
            TaskEffects effects,
            TaskSubmissionRepository submissions,
            TaskDraftRepository drafts,
            TaskService engine,
            ProcessEngineConfigurationImpl configuration,
            Clock clock) {
        this.effects = effects;
        this.submissions = submissions;
        this.drafts = drafts;
        this.engine = engine;
        this.commands = configuration.getCommandExecutorTxRequired();
        this.clock = clock;
    }

    void complete(WorkItem item, JsonNode form, JsonNode data, Actor actor) {
        StandingStill.requireNone(item);
        Map<String, Object> routing = effects.carryOut(
                form, new TaskCompletion(item.taskId, item.taskKey, item.caseNumber, item.department, actor, data));
        keep(item, data, actor);
        commands.execute(context -> {
            claimOnTheWay(item, context);
            engine.complete(item.taskId, routing);
            return null;
        });
    }

    /** In one command with completing: the engine reads the task once, and does not write what it deletes. */
    private void claimOnTheWay(WorkItem item, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(item.taskId);
        if (task != null && !Objects.equals(task.getAssignee(), item.assignee)) {
            engine.setAssignee(item.taskId, item.assignee);
        }
    }

    void keep(WorkItem item, JsonNode data, Actor actor) {
        TaskSubmission submission = new TaskSubmission();
        submission.taskId = item.taskId;
        submission.caseNumber = item.caseNumber;
        submission.taskKey = item.taskKey;
        submission.data = data.toString();
        submission.submittedBy = actor.userId();
        submission.onBehalfOf = actor.inPlaceOf();
        submission.submittedAt = clock.instant();
        submissions.save(submission);
        drafts.discard(item.taskId);
    }
}
