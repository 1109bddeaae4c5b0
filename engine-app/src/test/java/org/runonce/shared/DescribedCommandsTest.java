package org.runonce.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a program learns of commands and tasks from the description of the API. */
@RunOnceTest
class DescribedCommandsTest {
    @Autowired
    Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void every_command_that_takes_an_idempotency_key_says_so_and_what_only_reads_does_not() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").json().path("paths");
        List<RequestMappingInfo> commands = handlers.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().hasMethodAnnotation(Idempotent.class))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(commands).hasSizeGreaterThan(10);
        for (RequestMappingInfo command : commands) {
            String path = command.getPatternValues().iterator().next();
            String method =
                    command.getMethodsCondition().getMethods().iterator().next().name();
            JsonNode described = paths.path(path).path(method.toLowerCase(Locale.ROOT));
            assertThat(headers(described)).as(method + " " + path).containsExactly(Idempotent.HEADER);
        }
        assertThat(headers(paths.path("/api/tasks").path("get"))).isEmpty();
        assertThat(headers(paths.path("/api/tasks/bulk").path("post"))).containsExactly(Idempotent.HEADER);
    }

    @Test
    void a_task_of_a_list_says_whether_it_is_a_signer_s_part_and_of_which_task() {
        JsonNode task = api.anonymous().get("/v3/api-docs").json().at("/components/schemas/TaskView/properties");
        assertThat(task.path("parentTaskId").path("type").asText()).isEqualTo("string");
        assertThat(StreamSupport.stream(task.path("kind").path("enum").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactly("TASK", "SIGN");
    }

    private static List<String> headers(JsonNode described) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(it -> it.path("in").asText().equals("header"))
                .map(it -> it.path("name").asText())
                .toList();
    }
}
