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
import org.runonce.organisation.Roles;
import org.runonce.quota.Quotas;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Post;
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

    /** The unit of everybody who is no office. */
    private static final String PUBLIC = "PUBLIC";

    private final Catalogue catalogue;
    private final Decisions decisions;
    private final FormCheck forms;
    private final Quotas quotas;
    private final Clock clock;

    Eligibility(Catalogue catalogue, Decisions decisions, FormCheck forms, Quotas quotas, Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.forms = forms;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * Before there is a case. What is not known yet may be left out; what is given must be right.
     *
     * @param actor null for whoever asks without an account; the handler of an office is answered with its quotas
     */
    public Verdict ask(String matterCode, JsonNode data, @Nullable Actor actor) {
        MatterVersion published = catalogue.current(matterCode);
        List<Violation> wrong = forms.checkGiven(published.form(), data).stream()
                .map(it -> it.under("/data"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        return evaluate(published, data, null, actor == null ? null : officeOf(actor));
    }

    /** @param office code of the office that applies; null for a person or a firm */
    Verdict evaluate(MatterVersion published, JsonNode data, @Nullable String caseNumber, @Nullable String office) {
        String decision = published.matter().eligibilityDecision();
        DecisionOutcome outcome = decisions.evaluate(decision, facts(published, data, caseNumber, office), caseNumber);
        if (outcome.results().isEmpty()) {
            throw new IllegalStateException(decision + " has no rule for these facts");
        }
        return verdict(published.code(), outcome, outcome.results().get(0));
    }

    /** What the matter's table would be told now: each of its inputs, null where nobody knows it. */
    public Map<String, Object> facts(MatterVersion published, JsonNode data, @Nullable Actor actor) {
        return facts(published, data, null, actor == null ? null : officeOf(actor));
    }

    private Map<String, Object> facts(
            MatterVersion published, JsonNode data, @Nullable String caseNumber, @Nullable String office) {
        Map<String, Object> inputs = new HashMap<>();
        for (String name : decisions.inputsOf(published.matter().eligibilityDecision())) {
            inputs.put(name, value(data.path(name)));
        }
        inputs.putAll(quotas.facts(published.matter(), office, data, caseNumber));
        inputs.put("askedOn", DistrictTime.today(clock).atStartOfDay());
        return inputs;
    }

    /** Where the person is the handler (经办人) of an office. */
    private static @Nullable String officeOf(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.role().equals(Roles.APPLICANT)
                        && !post.department().equals(PUBLIC))
                .map(Post::department)
                .sorted()
                .findFirst()
                .orElse(null);
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
