package org.runonce.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an analyst chooses in the Modeler.
 *
 * @param types the kinds of element it can be given to
 * @param fixed what it decides, in the words of {@link Element#facts()}
 * @param open whether the analyst fills in more than the element's name
 * @param offered names of the properties the analyst may give it
 */
record ElementTemplate(
        String id, String name, Set<String> types, Set<String> fixed, boolean open, Set<String> offered) {
    private static final String OFFERED = "camunda:property";

    static List<ElementTemplate> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(ElementTemplate::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ElementTemplate> read(Path file) {
        try {
            return children(new ObjectMapper().readTree(file.toFile())).map(ElementTemplate::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ElementTemplate of(JsonNode template) {
        JsonNode type = template.path("elementType").path("value");
        List<JsonNode> properties = children(template.path("properties")).toList();
        return new ElementTemplate(
                template.path("id").asText(),
                template.path("name").asText(),
                type.isMissingNode()
                        ? children(template.path("appliesTo"))
                                .map(JsonNode::asText)
                                .collect(Collectors.toSet())
                        : Set.of(type.asText()),
                properties.stream()
                        .filter(it -> it.path("type").asText().equals("Hidden"))
                        .map(ElementTemplate::fact)
                        .collect(Collectors.toSet()),
                properties.stream()
                        .filter(it -> !isOffered(it))
                        .anyMatch(it -> !it.path("type").asText().equals("Hidden")
                                && !it.at("/binding/name").asText().equals("name")),
                properties.stream()
                        .filter(ElementTemplate::isOffered)
                        .map(it -> it.at("/binding/name").asText())
                        .collect(Collectors.toSet()));
    }

    private static boolean isOffered(JsonNode property) {
        return property.at("/binding/type").asText().equals(OFFERED);
    }

    private static String fact(JsonNode property) {
        String value = property.path("value").asText();
        JsonNode binding = property.path("binding");
        return switch (binding.path("type").asText()) {
            case "property" -> binding.path("name").asText() + "=" + value;
            case "camunda:in:businessKey" -> "in businessKey=" + value;
            case "camunda:in" -> "in " + value + " as " + binding.path("target").asText();
            case "camunda:out" -> "out " + binding.path("source").asText() + " as " + value;
            case "camunda:executionListener" -> "at " + binding.path("event").asText() + " " + value;
            default -> throw new IllegalStateException("a binding nobody compares: " + binding);
        };
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
