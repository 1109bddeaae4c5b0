package org.runonce.intake.precheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.MatterVersion;
import org.runonce.intake.Eligibility;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.form.FormCheck;
import org.runonce.workflow.inquiry.Inquiry;
import org.runonce.workflow.inquiry.TableInput;
import org.springframework.stereotype.Component;

/**
 * Leads the conversation that the matter's eligibility table and its application form write between them. It remembers
 * nothing: with every step it is told all the answers, goes through them from the start, and leaves out those that an
 * earlier answer has made idle.
 */
@Component
public class PreCheck {
    private final Catalogue catalogue;
    private final Eligibility eligibility;
    private final Inquiry inquiry;
    private final FormCheck forms;

    PreCheck(Catalogue catalogue, Eligibility eligibility, Inquiry inquiry, FormCheck forms) {
        this.catalogue = catalogue;
        this.eligibility = eligibility;
        this.inquiry = inquiry;
        this.forms = forms;
    }

    /** @param answers by field; null where the citizen does not know */
    public Conversation goOn(String matterCode, JsonNode answers, @Nullable Actor actor) {
        MatterVersion published = catalogue.current(matterCode);
        requireNone(forms.checkDraft(published.form(), answers));
        return new Talk(published, answers, actor).goOn();
    }

    private static void requireNone(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults.stream().map(it -> it.under("/data")).toList());
        }
    }

    private final class Talk {
        private final MatterVersion published;
        private final JsonNode answers;
        private final @Nullable Actor actor;
        private final FormFields fields;
        private final List<PreCheckQuestion> asked = new ArrayList<>();
        private final ObjectNode given = JsonNodeFactory.instance.objectNode();
        private final Set<String> answered = new HashSet<>();

        Talk(MatterVersion published, JsonNode answers, @Nullable Actor actor) {
            this.published = published;
            this.answers = answers;
            this.actor = actor;
            this.fields = FormFields.of(published.form());
        }

        Conversation goOn() {
            Optional<PreCheckQuestion> next = next();
            while (next.isPresent() && answers.has(next.get().field())) {
                String field = next.get().field();
                asked.add(next.get());
                answered.add(field);
                if (!answers.path(field).isNull()) {
                    given.set(field, answers.path(field));
                }
                next = next();
            }
            requireNone(forms.checkGiven(published.form(), given));
            return new Conversation(
                    published.code(),
                    asked,
                    next.orElse(null),
                    next.isPresent() ? null : eligibility.ask(published.code(), given, actor));
        }

        private Optional<PreCheckQuestion> next() {
            String decision = published.matter().eligibilityDecision();
            Map<String, @Nullable Object> known = new HashMap<>(eligibility.facts(published, given, actor));
            for (TableInput input : inquiry.inputs(decision)) {
                if (isOpen(input)) {
                    known.remove(input.name());
                }
            }
            return inquiry.next(decision, known).flatMap(fields::question);
        }

        /** What the form does not show now need not be answered: it is not known. */
        private boolean isOpen(TableInput input) {
            return fields.question(input).isPresent()
                    && !answered.contains(input.name())
                    && !forms.hides(published.form(), input.name(), given);
        }
    }
}
