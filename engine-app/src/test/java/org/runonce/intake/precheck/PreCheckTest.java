package org.runonce.intake.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.intake.Verdict;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 资格预判: a short conversation that asks only what can still change the verdict. */
@RunOnceTest
class PreCheckTest {
    private static final String ROAD = "/api/matters/PUB-005/eligibility/conversation";

    @Autowired
    District district;

    @Autowired
    PreCheck preCheck;

    @Autowired
    Catalogue catalogue;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void whoever_repairs_a_burst_pipe_is_asked_nothing_more() {
        JsonNode start =
                district.anonymous().post(ROAD, Map.of("data", Map.of())).json();
        assertThat(start.at("/next/field").asText()).isEqualTo("emergencyRepair");
        assertThat(start.at("/next/kind").asText()).isEqualTo("YES_NO");

        JsonNode end = talk(Map.of("emergencyRepair", true));
        assertThat(end.path("next").isMissingNode()).isTrue();
        assertThat(end.at("/verdict/verdict").asText()).isEqualTo("OTHER_WAY");
        assertThat(end.at("/verdict/wayOut").asText()).contains("24小时内补办");
    }

    @Test
    void a_choice_has_the_words_of_the_form_and_an_answer_can_be_changed() {
        JsonNode kind = talk(Map.of("emergencyRepair", false)).path("next");
        assertThat(kind.path("text").asText()).contains("道路");
        assertThat(kind.path("choices").findValuesAsText("label")).containsExactly("新建、扩建、改建", "大修", "其他");

        Map<String, Object> newRoad = Map.of(
                "emergencyRepair",
                false,
                "roadKind",
                "NEW_OR_REBUILT",
                "roadOpenedOn",
                "2024-05-01",
                "govApproval",
                false);
        assertThat(talk(newRoad).at("/verdict/possibleFrom").asText()).isEqualTo("2029-05-01");

        Map<String, Object> changed = new HashMap<>(newRoad);
        changed.put("roadKind", "OTHER");
        JsonNode now = talk(changed);
        assertThat(now.path("asked").findValuesAsText("field")).containsExactly("emergencyRepair", "roadKind");
        assertThat(now.at("/next/field").asText()).isEqualTo("planningDocument");
    }

    @Test
    void who_does_not_know_is_told_what_is_missing_and_may_still_apply() {
        Reply reply = district.anonymous()
                .post(
                        ROAD,
                        "{\"data\":{\"emergencyRepair\":false,\"roadKind\":\"NEW_OR_REBUILT\",\"roadOpenedOn\":null,\"govApproval\":null}}");
        JsonNode verdict = reply.json().path("verdict");
        assertThat(verdict.path("verdict").asText()).isEqualTo("NEED_INFO");
        assertThat(verdict.path("submittable").asBoolean()).isTrue();
    }

    @Test
    void an_answer_of_another_kind_or_to_no_question_is_refused_at_its_place() {
        Reply kind = district.anonymous().post(ROAD, Map.of("data", Map.of("emergencyRepair", "perhaps")));
        assertThat(kind.status()).isEqualTo(400);
        assertThat(kind.pointers()).containsExactly("/data/emergencyRepair");
        Reply unknown = district.anonymous().post(ROAD, Map.of("data", Map.of("verdict", "ELIGIBLE")));
        assertThat(unknown.pointers()).containsExactly("/data/verdict");
        assertThat(district.anonymous()
                        .post("/api/matters/PUB-999/eligibility/conversation", Map.of("data", Map.of()))
                        .problem())
                .isEqualTo("matter-not-found");
    }

    /** The examples of the tables, answered one question at a time as a citizen would. */
    @Test
    void every_example_of_every_public_matter_reaches_its_verdict_by_conversation() {
        List<String> wrong = new ArrayList<>();
        int reached = 0;
        for (Matter matter : catalogue.matters()) {
            if (matter.scope() == Matter.Scope.PUBLIC) {
                for (Map<String, String> example : Examples.of(matter.eligibilityDecision())) {
                    Optional<Verdict> verdict = converse(matter.code(), example);
                    reached += verdict.isPresent() ? 1 : 0;
                    verdict.map(Verdict::verdict)
                            .filter(it -> !it.equals(example.get("->verdict")))
                            .ifPresent(it -> wrong.add(matter.code() + " " + it + ": " + example));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reached).isGreaterThan(180);
    }

    /** Empty where the form would not let anybody answer as the example does. */
    private Optional<Verdict> converse(String matter, Map<String, String> example) {
        String askedOn = example.getOrDefault("askedOn", "");
        district.now((askedOn.isEmpty() ? "2026-06-01" : askedOn) + "T10:00");
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        Conversation now = preCheck.goOn(matter, answers, null);
        while (now.next() != null) {
            PreCheckQuestion question = now.next();
            assertThat(question.text()).as(matter).containsPattern("\\p{IsHan}").endsWith("？");
            assertThat(question.choices()).as(question.toString()).allMatch(it -> it.label()
                    .matches(".*\\p{IsHan}.*"));
            assertThat(answers.has(question.field()))
                    .as("asked twice: " + question)
                    .isFalse();
            JsonNode answer = answer(question, example.getOrDefault(question.field(), ""));
            if (question.minimum() != null
                    && answer.isNumber()
                    && answer.decimalValue().compareTo(question.minimum()) < 0) {
                return Optional.empty();
            }
            answers.set(question.field(), answer);
            now = preCheck.goOn(matter, answers, null);
        }
        return Optional.of(Objects.requireNonNull(now.verdict()));
    }

    private static JsonNode answer(PreCheckQuestion question, String example) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (example.isEmpty()) {
            return json.nullNode();
        }
        return switch (question.kind()) {
            case YES_NO -> json.booleanNode(Boolean.parseBoolean(example));
            case NUMBER -> json.numberNode(new BigDecimal(example));
            case CHOICE, DAY, WORDS -> json.textNode(example);
        };
    }

    private JsonNode talk(Map<String, ?> answers) {
        Reply reply = district.anonymous().post(ROAD, Map.of("data", answers));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
