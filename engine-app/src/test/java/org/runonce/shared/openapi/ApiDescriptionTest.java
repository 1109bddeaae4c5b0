package org.runonce.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The pages' types are generated from a description that lies beside them, because the pages are built before the
 * application runs. After a change of the API it is written anew by this test with {@code -Drunonce.openapi.write}.
 */
@RunOnceTest
class ApiDescriptionTest {
    private static final Path KEPT = Path.of("src/main/frontend/api/openapi.json");
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @Autowired
    Api api;

    @Test
    void the_pages_are_built_from_what_the_application_describes() throws Exception {
        String served = sorted(api.anonymous().get("/v3/api-docs").json());
        if (System.getProperty("runonce.openapi.write") != null) {
            Files.writeString(KEPT, served);
        }
        assertThat(Files.readString(KEPT))
                .as("%s is stale; write it with -Dtest=ApiDescriptionTest -Drunonce.openapi.write", KEPT)
                .isEqualTo(served);
    }

    @Test
    void what_cannot_be_missing_is_required() {
        JsonNode schemas = api.anonymous().get("/v3/api-docs").json().at("/components/schemas");
        assertThat(names(schemas.at("/TaskView/required")))
                .contains("id", "caseNumber", "unread")
                .doesNotContain("assignee", "dueOn");
        assertThat(names(schemas.at("/MatterGuide/required")))
                .contains("version", "code", "materials")
                .doesNotContain("statutoryLimit", "matter");
    }

    private static List<String> names(JsonNode required) {
        return SORTED.convertValue(required, SORTED.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static String sorted(JsonNode description) throws Exception {
        // the address it was asked at is none of the API
        ((ObjectNode) description).remove("servers");
        return SORTED.writeValueAsString(SORTED.convertValue(description, TreeMap.class)) + "\n";
    }
}
