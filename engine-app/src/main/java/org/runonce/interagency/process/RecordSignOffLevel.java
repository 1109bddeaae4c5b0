package org.runonce.interagency.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.runonce.interagency.Proposals;
import org.runonce.interagency.Proposals.SignOffLevel;
import org.springframework.stereotype.Component;

/** 确定签批层级: the table has named who signs. */
@Component
class RecordSignOffLevel implements ExecutionListener {
    private final Proposals proposals;

    RecordSignOffLevel(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult named = (DmnDecisionResult) execution.getVariable("decisionResult");
        Map<String, Object> level = named.getSingleResult().getEntryMap();
        String group = proposals.asks(
                execution.getProcessBusinessKey(),
                new SignOffLevel(
                        String.valueOf(level.get("role")),
                        String.valueOf(level.get("unit")),
                        Boolean.TRUE.equals(level.get("meeting"))));
        execution.setVariable("signOffGroup", group);
    }
}
