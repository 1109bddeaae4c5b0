package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskRulesTest {
    @Test
    void operations_are_written_the_way_an_analyst_writes() {
        assertThat(rules("operations", "transfer, add-signer,take-back").offered())
                .containsExactlyInAnyOrder(TaskOperation.TRANSFER, TaskOperation.ADD_SIGNER, TaskOperation.TAKE_BACK);
        assertThatThrownBy(() -> rules("operations", "throw-away")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void taking_back_is_never_offered_unless_the_analyst_says_so() {
        assertThat(TaskRules.of(Map.of()).offered())
                .contains(TaskOperation.TRANSFER, TaskOperation.RETURN)
                .doesNotContain(TaskOperation.TAKE_BACK);
        assertThat(rules("operations", "").offered()).isEmpty();
    }

    @Test
    void a_task_is_returned_to_whom_the_analyst_names_in_that_order() {
        assertThat(rules("returnTo", "Task_GiveOpinion,Task_VerifySite,APPLICANT")
                        .returnTo())
                .containsExactly("Task_GiveOpinion", "Task_VerifySite", TaskRules.APPLICANT);
        assertThat(TaskRules.of(Map.of()).returnTo()).isEmpty();
    }

    @Test
    void agreement_is_needed_for_the_answers_the_analyst_names() {
        assertThat(rules("needsAgreement", "decision=GRANT, opinion=AGREE,opinion=AGREE_WITH_CONDITIONS")
                        .needsAgreement())
                .isEqualTo(Map.of("decision", Set.of("GRANT"), "opinion", Set.of("AGREE", "AGREE_WITH_CONDITIONS")));
    }

    private static TaskRules rules(String property, String value) {
        return TaskRules.of(Map.of(property, value));
    }
}
