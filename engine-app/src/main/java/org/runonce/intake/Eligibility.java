package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.DecisionOutcome;
import org.runonce.workflow.Decisions;
import org.runonce.workflow.form.FormCheck;
import org.springframework.stereotype.Component;

/** 资格预判: asks the matter's eligibility table. */
@Component
public class Eligibility {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Catalogue catalogue;
    private final Decisions decisions;
    private final FormCheck forms;
    private final Clock clock;

    Eligibility(Catalogue catalogue, Decisions decisions, FormCheck forms, Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.forms = forms;
        this.clock = clock;
    }

    /** Before there is a case. What is not known yet may be left out; what is given must be right. */
    public Verdict ask(String matterCode, JsonNode data) {
        MatterVersion published = catalogue.current(matterCode);
        List<Violation> wrong = forms.checkGiven(published.form(), data).stream()
                .map(it -> it.under("/data"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        return evaluate(published, data, null);
    }

    Verdict evaluate(MatterVersion published, JsonNode data, @Nullable String caseNumber) {
        String decision = published.matter().eligibilityDecision();
        Map<String, Object> inputs = new HashMap<>();
        for (String name : decisions.inputsOf(decision)) {
            inputs.put(name, value(data.path(name)));
        }
        inputs.put("askedOn", DistrictTime.today(clock).atStartOfDay());
        DecisionOutcome outcome = decisions.evaluate(decision, inputs, caseNumber);
        if (outcome.results().isEmpty()) {
            throw new IllegalStateException(decision + " has no rule for these facts");
        }
        return verdict(published.code(), outcome, outcome.results().get(0));
    }

    private static Verdict verdict(String matterCode, DecisionOutcome outcome, Map<String, Object> result) {
        String possibleFrom = text(result, "possibleFrom");
        return new Verdict(
                matterCode,
                String.valueOf(result.get("verdict")),
                text(result, "route"),
                String.valueOf(result.getOrDefault("reason", "")),
                text(result, "basis"),
                text(result, "wayOut"),
                possibleFrom == null ? null : LocalDate.parse(possibleFrom),
                outcome.decision(),
                outcome.version(),
                true);
    }

    private static @Nullable String text(Map<String, Object> result, String name) {
        Object value = result.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    /** A date of a form is a day; the tables compare it as the first moment of that day. */
    private static @Nullable Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isTextual()) {
            String text = node.textValue();
            return day(text).<Object>map(LocalDate::atStartOfDay).orElse(text);
        }
        return null;
    }

    /** A text may look like a day and be none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
