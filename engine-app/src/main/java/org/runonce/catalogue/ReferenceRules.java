package org.runonce.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** What a matter names must be there: units of the district, and what the analysts drew. */
final class ReferenceRules implements MatterRule {
    private final Predicate<String> unitExists;
    private final Models models;

    ReferenceRules(Predicate<String> unitExists, Models models) {
        this.unitExists = unitExists;
        this.models = models;
    }

    @Override
    public void check(Matter matter, Remarks.OnFile remarks) {
        unit("lead", matter.lead(), remarks);
        unit("acceptingAuthority", matter.acceptingAuthority(), remarks);
        for (int i = 0; i < matter.co().size(); i++) {
            unit("co[" + i + "]", matter.co().get(i), remarks);
        }
        for (int i = 0; i < matter.items().size(); i++) {
            unit("items[" + i + "].department", matter.items().get(i).department(), remarks);
        }
        models(matter, remarks);
        separations(matter.separations(), remarks);
    }

    private void separations(List<List<String>> pairs, Remarks.OnFile remarks) {
        for (int i = 0; i < pairs.size(); i++) {
            String field = "separations[" + i + "]";
            if (pairs.get(i).size() != 2 || new HashSet<>(pairs.get(i)).size() != 2) {
                remarks.error(field, "应为两个不同的用户任务，如 [Task_AcceptCase, Task_DecideCase]");
            }
            pairs.get(i).stream()
                    .filter(it -> !models.hasUserTask(it))
                    .forEach(it -> remarks.error(field, "没有流程里有用户任务 \"" + it + "\""));
        }
    }

    private void unit(String field, String code, Remarks.OnFile remarks) {
        if (!unitExists.test(code)) {
            remarks.error(field, "没有代码为 \"" + code + "\" 的单位");
        }
    }

    private void models(Matter matter, Remarks.OnFile remarks) {
        if (!models.hasDecision(matter.eligibilityDecision())) {
            remarks.error("eligibilityDecision", "没有决策表 " + matter.eligibilityDecision() + ".dmn");
        }
        if (models.form(matter.applicationForm()).isEmpty()) {
            remarks.error("applicationForm", "没有表单 " + matter.applicationForm() + ".form，或者它不是 JSON");
        }
        if (!models.hasProcess(matter.handlingProcess())) {
            remarks.error("handlingProcess", "没有流程 " + matter.handlingProcess() + ".bpmn");
        }
    }
}
