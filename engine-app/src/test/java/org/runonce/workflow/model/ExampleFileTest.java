package org.runonce.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.runonce.workflow.model.ExampleResults.ExampleResult;
import org.springframework.core.io.ClassPathResource;

/** What the engine says to an example of the table of reply limits. */
class ExampleFileTest {
    private static final List<String> HEADER = List.of("# rule", "matterCode", "route", "->replyDays", "# why");

    @Test
    void an_example_that_says_what_the_table_says_passes() throws IOException {
        ExampleResult row = ask("Rule_ProviderReply", "G2G-015", "PROVIDER_REPLY_5WD", "5", "已编目");
        assertThat(row.passed()).isTrue();
        assertThat(row.firedRules()).containsExactly("Rule_ProviderReply");
        assertThat(row.remark()).isEqualTo("已编目");
    }

    @Test
    void one_that_expects_another_answer_or_another_rule_fails_and_shows_both() throws IOException {
        ExampleResult answer = ask("Rule_ProviderReply", "G2G-015", "PROVIDER_REPLY_5WD", "6", "");
        assertThat(answer.passed()).isFalse();
        assertThat(answer.expected()).containsExactly("6");
        assertThat(answer.answered()).containsExactly("5");
        ExampleResult rule = ask("Rule_ProviderPublish", "G2G-015", "PROVIDER_REPLY_5WD", "5", "");
        assertThat(rule.passed()).isFalse();
        assertThat(rule.expectedRules()).containsExactly("Rule_ProviderPublish");
    }

    @Test
    void one_that_the_engine_cannot_read_says_why() throws IOException {
        ExampleResult row = ask("Rule_ProviderReply", "G2G-015", "PROVIDER_REPLY_5WD", "five", "");
        assertThat(row.passed()).isFalse();
        assertThat(row.failure()).contains("five");
    }

    private static ExampleResult ask(String... cells) throws IOException {
        ExampleResults results = new ExampleFile(HEADER, List.<String[]>of(cells)).ask(table());
        assertThat(results.inputs()).containsExactly("事项编码", "预判路径");
        return results.rows().get(0);
    }

    private static DmnModelInstance table() throws IOException {
        return Dmn.readModelFromStream(
                new ClassPathResource("decision-tables/dispatch/reply-limit.dmn").getInputStream());
    }
}
