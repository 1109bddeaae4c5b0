package org.runonce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst looks at what was drawn, as it runs. */
@RunOnceTest
class AnalysisTest {
    @Autowired
    District district;

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void all_that_is_deployed_is_listed_with_its_version_and_its_name() {
        JsonNode models = look("/models");
        JsonNode oneWindow = find(models.path("processes"), "one-window");
        assertThat(oneWindow.path("name").asText()).isEqualTo("一窗受理");
        assertThat(oneWindow.path("version").asInt()).isPositive();
        assertThat(oneWindow.path("deployedAt").asText()).startsWith("20");
        assertThat(find(models.path("decisions"), "reply-limit").path("name").asText())
                .isEqualTo("查定答复时限");
        assertThat(find(models.path("forms"), "accept-case").path("version").asInt())
                .isPositive();
    }

    @Test
    void a_case_stands_at_a_step_of_its_process_until_it_has_gone_on() {
        district.ordinaryMonday();
        long before = standing("Task_ReceiveCase");
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(standing("Task_ReceiveCase")).isEqualTo(before + 1);
        JsonNode process = look("/processes/one-window");
        assertThat(process.path("bpmnXml").asText()).contains("id=\"one-window\"");
        assertThat(process.path("versions").path(0).path("version").asInt())
                .isEqualTo(process.path("version").asInt());
        long accepting = standing("Task_AcceptCase");
        district.receives("clerk1", number);
        district.task("clerk1", number, "Task_AcceptCase");
        assertThat(standing("Task_ReceiveCase")).isEqualTo(before);
        assertThat(standing("Task_AcceptCase")).isEqualTo(accepting + 1);
    }

    @Test
    void every_shipped_table_answers_its_examples_as_they_say_and_nothing_of_it_is_kept() {
        JsonNode decisions = look("/models").path("decisions");
        int asked = 0;
        for (JsonNode it : decisions) {
            String key = it.path("key").asText();
            JsonNode rows = look("/decisions/" + key).at("/examples/rows");
            assertThat(rows).as(key).allSatisfy(row -> assertThat(
                            row.path("passed").asBoolean())
                    .as(row.toString())
                    .isTrue());
            asked += rows.size();
        }
        assertThat(asked).isGreaterThan(400);
        JsonNode table = look("/decisions/reply-limit");
        assertThat(table.at("/examples/inputs")).extracting(JsonNode::asText).containsExactly("事项编码", "预判路径");
        assertThat(table.at("/examples/rows/0/answered/0").asText()).isEqualTo("5");
        assertThat(table.at("/examples/rows/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void what_was_never_deployed_is_not_found() {
        for (String path :
                new String[] {"/processes/no-such", "/processes/one-window?version=9999", "/decisions/no-such"}) {
            Reply reply = district.as("analyst").get("/api/analysis" + path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.problem()).isEqualTo("model-not-found");
        }
    }

    private JsonNode look(String path) {
        Reply reply = district.as("analyst").get("/api/analysis" + path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private long standing(String element) {
        for (JsonNode it : look("/processes/one-window").path("crowds")) {
            if (it.path("element").asText().equals(element)) {
                return it.path("instances").asLong();
            }
        }
        return 0;
    }

    private static JsonNode find(JsonNode models, String key) {
        for (JsonNode it : models) {
            if (it.path("key").asText().equals(key)) {
                return it;
            }
        }
        throw new AssertionError("nothing is deployed under " + key);
    }
}
