package org.runonce.conventions;

import static org.runonce.conventions.Rule.ofEachModel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whose task it is: the picture and the work list say the same. */
final class RoleRules {
    static final List<Rule> ALL = List.of(
            ofEachModel(
                    "one-group-holds-a-task", "no named users; two groups would count it twice", RoleRules::oneGroup),
            ofEachModel("a-task-lies-in-its-roles-lane", "the picture shows who works", RoleRules::laneOfRole),
            ofEachModel("lanes-are-roles", "a lane without a role says nothing about who works", RoleRules::lanes),
            ofEachModel(
                    "lanes-hold-what-they-show", "the engine's model and the picture agree", RoleRules::laneContent));

    /** Of the case's own unit, or of the one unit of the district that holds the role; a window follows the case. */
    private static final Pattern GROUP =
            Pattern.compile("([a-z-]+)@\\$\\{(acceptingAuthority|leadDepartment|department|office|leadUnit)}"
                    + "|(?!window-clerk|result-clerk)([a-z-]+)@[A-Z][A-Z0-9]*");

    /**
     * Who may extend a limit depends on how many departments handle the case (行政许可法42条), and who signs off on the
     * table {@code sign-off-level}: the case says, and the lane is named for what they are asked.
     */
    private static final Map<String, String> NAMED_BY_THE_CASE =
            Map.of("${extensionApprover}", "extension-approver", "${signOffGroup}", "sign-off-leader");

    private RoleRules() {}

    private static Stream<String> oneGroup(Model model, Repository repository) {
        return model.all(UserTask.class)
                .filter(it -> namesSomebody(it) || it.getCamundaCandidateUsers() != null || role(it).isEmpty())
                .map(it -> model.say(it, "is not held by one group <role>@${…}: " + it.getCamundaCandidateGroups()));
    }

    /** One of several tasks may go to the one of its group whom the domain has chosen, such as an expert of a panel. */
    private static boolean namesSomebody(UserTask task) {
        return task.getCamundaAssignee() != null
                && !(task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                        && task.getCamundaAssignee().equals("${" + loop.getCamundaElementVariable() + "}"));
    }

    private static Stream<String> laneOfRole(Model model, Repository repository) {
        return model.all(UserTask.class)
                .filter(it -> !role(it).equals(
                                model.laneAround(it).map(RoleRules::role).orElse("no lane")))
                .map(it -> model.say(
                        it,
                        "of " + it.getCamundaCandidateGroups() + " lies in the lane "
                                + model.laneAround(it).map(BaseElement::getId).orElse("of nobody")));
    }

    private static Stream<String> lanes(Model model, Repository repository) {
        return model.all(Lane.class)
                .filter(it -> !repository.roles().contains(role(it)) && !NAMED_BY_THE_CASE.containsValue(role(it)))
                .map(it -> model.say(it, "is no role of roles.csv"));
    }

    private static Stream<String> laneContent(Model model, Repository repository) {
        return model.all(Lane.class).flatMap(lane -> {
            Set<FlowNode> shown = model.all(FlowNode.class)
                    .filter(it -> !(it.getParentElement() instanceof SubProcess))
                    .filter(it -> model.laneAround(it).filter(lane::equals).isPresent())
                    .collect(Collectors.toSet());
            return Set.copyOf(lane.getFlowNodeRefs()).equals(shown)
                    ? Stream.of()
                    : Stream.of(model.say(lane, "refers to other elements than it shows"));
        });
    }

    private static String role(UserTask task) {
        String group = String.valueOf(task.getCamundaCandidateGroups());
        if (NAMED_BY_THE_CASE.containsKey(group)) {
            return String.valueOf(NAMED_BY_THE_CASE.get(group));
        }
        Matcher matcher = GROUP.matcher(group);
        if (!matcher.matches()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
    }

    /** Lane_ApproverOfLeadDepartment is a lane of approvers. */
    private static String role(Lane lane) {
        return Words.toKebab(Words.afterType(lane.getId()).replaceFirst("Of[A-Z].*", ""));
    }
}
