package org.runonce.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EveryFormTest {
    static Stream<Named<Resource>> forms() throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form");
        return Stream.of(all).map(it -> Named.of(Objects.requireNonNull(it.getFilename()), it));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_server_can_check_every_form_that_ships(Resource file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.getInputStream());
        FormSchema schema = FormSchema.of(json);
        assertThat(schema.id() + ".form").as("file name = id").isEqualTo(file.getFilename());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void of_two_days_from_and_until_the_second_is_not_before_the_first(Resource file) throws IOException {
        List<JsonNode> fields =
                new ObjectMapper().readTree(file.getInputStream()).findParents("key");
        Set<String> keys = fields.stream().map(it -> it.path("key").asText()).collect(Collectors.toSet());
        for (JsonNode field : fields) {
            String key = field.path("key").asText();
            String first = key.replaceFirst("(Until|To)$", "From").replaceFirst("EndsOn$", "StartsOn");
            if (!first.equals(key) && keys.contains(first)) {
                assertThat(field.at("/properties/notBefore").asText()).as(key).isEqualTo(first);
            }
        }
    }
}
