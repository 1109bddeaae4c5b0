package org.runonce.tasklist.route;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The stretch between a user task and a later one of the same flow scope, if it can be gone backwards: one token enters
 * it and one token leaves it, and nothing on it has an effect outside the process.
 *
 * @param passed ids of the user tasks between the two
 */
public record WayBack(Set<String> passed) {
    /** Empty if there is no way from the one to the other, or something on it cannot be gone backwards. */
    public static Optional<WayBack> between(BpmnModelInstance model, String earlier, String later) {
        if (!(model.getModelElementById(earlier) instanceof UserTask from)
                || !(model.getModelElementById(later) instanceof UserTask to)
                || from.equals(to)
                || asksOneAfterTheOther(from)
                || isWatched(model, to)) {
            return Optional.empty();
        }
        Set<FlowNode> ahead = reach(from, to, FlowNode::getOutgoing, SequenceFlow::getTarget);
        Set<FlowNode> between = reach(to, from, FlowNode::getIncoming, SequenceFlow::getSource);
        boolean connected = ahead.contains(to);
        between.retainAll(ahead);
        between.remove(from);
        between.remove(to);
        if (!connected || !between.stream().allMatch(WayBack::goneBackwards)) {
            return Optional.empty();
        }
        return Optional.of(new WayBack(between.stream()
                .filter(UserTask.class::isInstance)
                .map(FlowNode::getId)
                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Several people are asked at once. */
    public static boolean asksSeveral(BpmnModelInstance model, String task) {
        return model.getModelElementById(task) instanceof UserTask it && it.getLoopCharacteristics() != null;
    }

    /** A decision table only says something; whatever it said is said anew. */
    private static boolean goneBackwards(FlowNode node) {
        return node instanceof ExclusiveGateway || node instanceof UserTask || node instanceof BusinessRuleTask;
    }

    private static boolean asksOneAfterTheOther(UserTask task) {
        return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics several
                && several.isSequential();
    }

    /** What a boundary event has set going beside the task would go on without it. */
    private static boolean isWatched(BpmnModelInstance model, UserTask task) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(it -> task.equals(it.getAttachedTo()));
    }

    /** Everything that can be reached without passing through either end. */
    private static Set<FlowNode> reach(
            FlowNode start,
            FlowNode stop,
            Function<FlowNode, Collection<SequenceFlow>> flows,
            Function<SequenceFlow, FlowNode> end) {
        Set<FlowNode> reached = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            for (SequenceFlow flow : flows.apply(open.remove())) {
                FlowNode next = end.apply(flow);
                if (reached.add(next) && !next.equals(stop) && !next.equals(start)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
