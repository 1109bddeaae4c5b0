package org.runonce.construction.building;

import java.util.ArrayList;
import java.util.List;
import org.runonce.project.Baseline;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectStage;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** What can be asked for at all. */
final class ChangeRules {
    private ChangeRules() {}

    static void check(ProjectFacts project, Baseline inForce, NewChange change) {
        if (project.stage() != ProjectStage.CONSTRUCTION) {
            throw Problem.rejected("not-under-construction", "建设期间才可以提出变更", "A change is asked for while it is built")
                    .with("stage", project.stage());
        }
        List<Violation> unknown = unknownFunctions(inForce, change);
        if (!unknown.isEmpty()) {
            throw Problem.rejected("function-not-kept", "请选择基线里保留的功能", "Choose functions that the baseline keeps")
                    .with(unknown);
        }
        if (inForce.functions().size() == change.droppedFunctions().size()) {
            throw Problem.rejected("nothing-left", "全部功能都取消就不是变更了", "Dropping every function is no change");
        }
        if (project.contractedWan() != null
                && project.contractedWan().add(change.deltaWan()).compareTo(project.paidWan()) < 0) {
            throw Problem.rejected(
                            "change-below-payments",
                            "变更后的合同金额低于已支付金额",
                            "The contract would be below what has been paid")
                    .with("paidWan", project.paidWan());
        }
    }

    private static List<Violation> unknownFunctions(Baseline inForce, NewChange change) {
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < change.droppedFunctions().size(); i++) {
            int no = change.droppedFunctions().get(i);
            boolean again = change.droppedFunctions().indexOf(no) < i;
            if (again || inForce.functions().stream().noneMatch(it -> it.no() == no)) {
                unknown.add(new Violation(
                        "/droppedFunctions/" + i,
                        "基线里没有可取消的功能%d".formatted(no),
                        "The baseline keeps no function %d to be dropped".formatted(no)));
            }
        }
        return unknown;
    }
}
