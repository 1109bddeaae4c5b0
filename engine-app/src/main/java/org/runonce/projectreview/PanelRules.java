package org.runonce.projectreview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Roles;
import org.runonce.project.ProjectFacts;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** Who may sit on a panel, and how many there must be. */
@Component
class PanelRules {
    private final Organisation organisation;

    PanelRules(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The experts to be added, by their accounts; every one who may not is named. */
    List<Person> experts(ProjectFacts project, List<PanelMember> present, List<String> chosen) {
        Set<String> taken = present.stream().map(it -> it.expert).collect(Collectors.toCollection(HashSet::new));
        List<Person> experts = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            String at = "/data/experts/" + i + "/userId";
            String userId = chosen.get(i);
            Optional<Person> expert = organisation.findPerson(userId).filter(PanelRules::isExpert);
            if (!taken.add(userId)) {
                faults.add(new Violation(at, "已在专家组中，或已回避：" + userId, "This expert is on the panel or stood back"));
            } else if (expert.isEmpty()) {
                faults.add(new Violation(at, "专家库中没有：" + userId, "There is no such expert"));
            } else if (expert.get().asActor().worksIn(project.office())) {
                faults.add(new Violation(
                        at, expert.get().name() + "在申报单位任职，应当回避", "This expert works for the applying office"));
            } else {
                experts.add(expert.get());
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.rejected("experts-not-eligible", "所选专家不能参加评审", "Some of the experts may not sit on the panel")
                    .with(faults);
        }
        return experts;
    }

    void requireSize(Panel panel, long experts) {
        if (!panel.suffices(experts)) {
            throw Problem.rejected(
                            "panel-size",
                            "专家应为单数且不少于%d人，现在是%d人".formatted(panel.needed, experts),
                            "A panel has an odd number of experts, at least %d".formatted(panel.needed))
                    .with("needed", panel.needed)
                    .with("chosen", experts)
                    .with(new Violation("/data/experts", "人数不对", "The number is wrong"));
        }
    }

    private static boolean isExpert(Person person) {
        return person.asActor().has(Roles.EXPERT);
    }
}
