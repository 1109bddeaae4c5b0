package org.runonce.benchmarks.inside;

import java.sql.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.runonce.shared.CaseLabels;

/** Who lists the engine's own tasks by remaining time has to write the due day of the case into each of them. */
final class DueDays extends AbstractBpmnParseListener {
    private final TaskListener dueDay;

    DueDays(List<CaseLabels> labels) {
        dueDay = task -> labels.stream()
                .flatMap(it -> it.labelOf(task.getExecution().getProcessBusinessKey()).stream())
                .map(CaseLabels.CaseLabel::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(day -> task.setDueDate(Date.valueOf(day)));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, dueDay);
    }
}
