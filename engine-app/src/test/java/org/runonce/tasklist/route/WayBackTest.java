package org.runonce.tasklist.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.Test;

class WayBackTest {
    @Test
    void over_tasks_decision_tables_and_exclusive_gateways_there_is_a_way_back() {
        BpmnModelInstance model = first().businessRuleTask()
                .userTask("between")
                .exclusiveGateway()
                .userTask("later")
                .endEvent()
                .done();
        assertThat(WayBack.between(model, "first", "later")).contains(new WayBack(Set.of("between")));
        assertThat(WayBack.between(model, "between", "later")).contains(new WayBack(Set.of()));
    }

    @Test
    void nobody_returns_forwards_to_oneself_or_to_what_is_not_there() {
        BpmnModelInstance model = first().userTask("later").endEvent().done();
        assertThat(WayBack.between(model, "later", "first")).isEmpty();
        assertThat(WayBack.between(model, "first", "first")).isEmpty();
        assertThat(WayBack.between(model, "nobody", "later")).isEmpty();
    }

    @Test
    void over_a_loop_the_way_back_is_the_short_one() {
        BpmnModelInstance model = first().userTask("later")
                .exclusiveGateway("again")
                .condition("no", "${!again}")
                .endEvent()
                .moveToNode("again")
                .condition("yes", "${again}")
                .connectTo("first")
                .done();
        assertThat(WayBack.between(model, "first", "later")).contains(new WayBack(Set.of()));
        assertThat(WayBack.between(model, "later", "first"))
                .as("the loop leads from the later task to the first")
                .isPresent();
    }

    @Test
    void what_forks_waits_or_leaves_the_process_is_not_gone_backwards() {
        assertThat(WayBack.between(
                        first().parallelGateway().userTask("later").endEvent().done(), "first", "later"))
                .isEmpty();
        assertThat(WayBack.between(
                        first().serviceTask()
                                .camundaExpression("${1}")
                                .userTask("later")
                                .endEvent()
                                .done(),
                        "first",
                        "later"))
                .isEmpty();
        assertThat(WayBack.between(
                        first().intermediateCatchEvent()
                                .message("m")
                                .userTask("later")
                                .endEvent()
                                .done(),
                        "first",
                        "later"))
                .isEmpty();
        assertThat(WayBack.between(
                        first().callActivity()
                                .calledElement("other")
                                .userTask("later")
                                .endEvent()
                                .done(),
                        "first",
                        "later"))
                .isEmpty();
    }

    @Test
    void one_dangerous_branch_is_enough() {
        BpmnModelInstance model = first().exclusiveGateway("which")
                .condition("a", "${a}")
                .userTask("later")
                .endEvent()
                .moveToNode("which")
                .condition("b", "${!a}")
                .serviceTask()
                .camundaExpression("${1}")
                .connectTo("later")
                .done();
        assertThat(WayBack.between(model, "first", "later")).isEmpty();
    }

    @Test
    void several_people_are_asked_again_only_if_they_were_asked_at_once() {
        BpmnModelInstance atOnce = first().multiInstance()
                .parallel()
                .multiInstanceDone()
                .userTask("later")
                .endEvent()
                .done();
        BpmnModelInstance inTurn = first().multiInstance()
                .sequential()
                .multiInstanceDone()
                .userTask("later")
                .endEvent()
                .done();
        assertThat(WayBack.between(atOnce, "first", "later")).isPresent();
        assertThat(WayBack.between(inTurn, "first", "later")).isEmpty();
    }

    @Test
    void a_task_with_a_boundary_event_is_not_left_backwards() {
        BpmnModelInstance model = first().userTask("later")
                .boundaryEvent("late")
                .cancelActivity(false)
                .timerWithDate("${late}")
                .endEvent()
                .done();
        assertThat(WayBack.between(model, "first", "later")).isEmpty();
    }

    private static UserTaskBuilder first() {
        return Bpmn.createExecutableProcess("way").startEvent().userTask("first");
    }
}
