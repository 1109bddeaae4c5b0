package org.runonce.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A property is chosen, not typed: every element an analyst drags has its template, and is what the template says. */
class ElementTemplatesTest {
    private static final Path MODELS = Path.of("../process-models");
    private static final List<ElementTemplate> TEMPLATES =
            ElementTemplate.in(MODELS.resolve(".camunda/element-templates"));
    private static final Pattern GROUP = Pattern.compile("\"([^\"@]+)@\\$\\{");
    private static final List<Element> ELEMENTS = elements();

    @Test
    void every_element_that_does_or_awaits_something_is_chosen_from_a_template() {
        assertThat(ELEMENTS).hasSizeGreaterThan(40);
        assertThat(complaints(ELEMENTS)).isEmpty();
    }

    @Test
    void departures_from_a_template_are_named() {
        List<Element> departing = chosen(Element.in(Path.of("src/test/resources/templates/departs.bpmn")))
                .toList();

        assertThat(complaints(departing))
                .containsExactlyInAnyOrder(
                        "departs.bpmn: Task_WithoutTemplate has no template",
                        "departs.bpmn: Task_UnknownTemplate has no template",
                        "departs.bpmn: Task_OtherForm differs from org.runonce.task.accept-case in"
                                + " [camunda:formRef=accept-case, camunda:formRef=decide-case]",
                        "departs.bpmn: Task_UnknownProperty differs from org.runonce.task.accept-case in"
                                + " [property urgency]",
                        "departs.bpmn: Task_OneThingMore differs from org.runonce.service.issue-receipt in"
                                + " [camunda:asyncBefore=true]",
                        "departs.bpmn: Call_LessPassed differs from org.runonce.call.deliver-result in"
                                + " [in acceptingAuthority as acceptingAuthority]",
                        "departs.bpmn: Task_OtherKind is a bpmn:ServiceTask, not a [bpmn:UserTask]");
    }

    @Test
    void every_ready_template_is_used() {
        Set<String> used = ELEMENTS.stream().map(Element::template).collect(Collectors.toSet());

        assertThat(TEMPLATES)
                .filteredOn(it -> !it.open())
                .extracting(ElementTemplate::id)
                .isSubsetOf(used);
    }

    @Test
    void templates_are_ours_known_by_one_id_and_named_in_chinese() {
        assertThat(TEMPLATES).extracting(ElementTemplate::id).doesNotHaveDuplicates();
        assertThat(TEMPLATES).allSatisfy(it -> {
            assertThat(it.id()).matches("org\\.runonce(\\.[a-z]+(-[a-z]+)*)+");
            assertThat(it.name()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void work_goes_to_roles_there_are() throws IOException {
        String templates = Files.readString(MODELS.resolve(".camunda/element-templates/user-tasks.json"))
                + Files.readString(MODELS.resolve(".camunda/element-templates/user-tasks-of-ones-own.json"));
        Stream<String> roles = Files.readAllLines(Path.of("src/main/resources/organisation/roles.csv")).stream()
                .map(it -> it.substring(0, it.indexOf(',')));

        assertThat(GROUP.matcher(templates).results().map(it -> it.group(1)).distinct())
                .hasSizeGreaterThanOrEqualTo(5)
                .isSubsetOf(roles.toList());
    }

    @Test
    void timers_and_messages_to_copy_are_those_of_the_models() {
        List<Element> toCopy = chosen(Element.in(MODELS.resolve(".camunda/snippets/events.bpmn")))
                .toList();

        assertThat(toCopy.stream().collect(Collectors.toMap(Element::template, Element::eventDefinition)))
                .isEqualTo(eventsOfTheModels());
    }

    private static Map<String, String> eventsOfTheModels() {
        Map<String, String> events = new HashMap<>();
        ELEMENTS.stream()
                .filter(it -> !it.eventDefinition().isEmpty())
                .forEach(it -> events.put(it.template(), it.eventDefinition()));
        return events;
    }

    private static List<String> complaints(List<Element> elements) {
        Map<String, ElementTemplate> known = new HashMap<>();
        TEMPLATES.forEach(it -> known.put(it.id(), it));
        return elements.stream()
                .flatMap(it -> {
                    ElementTemplate template = known.get(it.template());
                    return template == null ? Stream.of(it + " has no template") : departures(it, template);
                })
                .toList();
    }

    private static Stream<String> departures(Element element, ElementTemplate template) {
        if (!template.types().contains(element.type())) {
            return Stream.of(element + " is a " + element.type() + ", not a " + template.types());
        }
        Set<String> different = new HashSet<>(template.fixed());
        different.removeAll(element.facts());
        if (!template.open()) {
            element.facts().stream()
                    .filter(it -> !template.fixed().contains(it))
                    .forEach(different::add);
        }
        element.properties().stream()
                .filter(it -> !template.offered().contains(it))
                .map(it -> "property " + it)
                .forEach(different::add);
        return different.isEmpty()
                ? Stream.empty()
                : Stream.of(element + " differs from " + template.id() + " in "
                        + different.stream().sorted().toList());
    }

    private static List<Element> elements() {
        try (Stream<Path> files = Files.walk(MODELS, 2)) {
            return files.filter(it -> it.toString().endsWith(".bpmn"))
                    .flatMap(it -> chosen(Element.in(it)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the models cannot be read", e);
        }
    }

    private static Stream<Element> chosen(List<Element> all) {
        return all.stream().filter(Element::isChosen);
    }
}
