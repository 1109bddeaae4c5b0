package org.runonce.project.process;

import java.util.Map;
import org.runonce.project.Revisions;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 修改申报: the revised filing goes back to who checks it. */
@Component
class ReviseFiling implements UserTaskHandler {
    private final Revisions revisions;

    ReviseFiling(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReviseFiling";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        return Map.of("leadUnit", revisions.handInAgain(task.caseNumber(), task.text("note"), task.actor()));
    }
}
