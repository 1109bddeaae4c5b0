package org.runonce.tasklist;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.runonce.tasklist.route.Undoing;
import org.runonce.tasklist.route.WayBack;
import org.runonce.workflow.ModelCheck;
import org.springframework.stereotype.Component;

/** What analysts write into the properties of user tasks is known, and can be done. */
@Component
public class RulesOfModels implements ModelCheck {
    private final Undoing undoing;

    public RulesOfModels(Undoing undoing) {
        this.undoing = undoing;
    }

    @Override
    public List<String> faults(BpmnModelInstance model) {
        List<String> faults = new ArrayList<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            try {
                check(model, task, OfferedOperations.rulesOf(task), faults);
            } catch (IllegalArgumentException e) {
                faults.add(task.getId() + ": " + e.getMessage());
            }
        }
        return faults;
    }

    private void check(BpmnModelInstance model, UserTask task, TaskRules rules, List<String> faults) {
        if (rules.offered().contains(TaskOperation.TAKE_BACK) && !undoing.undoable(task.getId())) {
            faults.add(task.getId() + ": 这一步办结后不能撤回（take-back）");
        }
        for (String target : rules.returnTo()) {
            if (target.equals(TaskRules.APPLICANT)) {
                if (!undoing.correctable(task.getId())) {
                    faults.add(task.getId() + ": 这一步不能退回申请人补正（returnTo APPLICANT）");
                }
            } else if (!returnable(model, target, task)) {
                faults.add(task.getId() + ": 不能退回到 " + target + "（returnTo）：须是同一流程中在前的用户任务，"
                        + "中间只经过排他网关、决策表和能够重办的用户任务，本任务没有边界事件、不是多实例");
            }
        }
    }

    private boolean returnable(BpmnModelInstance model, String target, UserTask task) {
        return task.getLoopCharacteristics() == null
                && undoing.undoable(target)
                && WayBack.between(model, target, task.getId())
                        .filter(it -> it.passed().stream().allMatch(undoing::undoable))
                        .isPresent();
    }
}
