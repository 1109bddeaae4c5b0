package org.runonce.construction.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.construction.acceptance.Acceptances;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 组织初验. */
@Component
class CheckInitialAcceptance implements UserTaskHandler {
    private final Acceptances acceptances;

    CheckInitialAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckInitialAcceptance";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("initialAcceptance");
        List<String> demands = new ArrayList<>();
        task.data()
                .path("demands")
                .forEach(it -> demands.add(it.path("demand").asText().strip()));
        acceptances.checkInitial(
                task.caseNumber(), verdict.equals("PASS"), task.required("findings"), demands, task.actor());
        return Map.of("initialAcceptance", verdict);
    }
}
