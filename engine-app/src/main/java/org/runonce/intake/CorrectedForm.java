package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.runonce.casefile.CaseFacts;
import org.runonce.catalogue.Catalogue;
import org.runonce.intake.form.FormChange;
import org.runonce.intake.form.FormChanges;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.form.FormCheck;
import org.springframework.stereotype.Component;

/** The application form filled in anew: held against the same form as at application, and against who applied. */
@Component
class CorrectedForm {
    private final Catalogue catalogue;
    private final FormCheck forms;

    CorrectedForm(Catalogue catalogue, FormCheck forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    /** What the form says differently from now on; empty where nothing was changed. */
    List<FormChange> changes(CaseFacts facts, JsonNode data) {
        JsonNode form =
                catalogue.version(facts.matterCode(), facts.matterVersion()).form();
        List<Violation> wrong =
                forms.check(form, data).stream().map(it -> it.under("/data")).toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        requireSameApplicant(facts, form, data);
        return FormChanges.between(form, facts.data(), data);
    }

    static String inWords(List<FormChange> changes) {
        return changes.stream().map(FormChange::inWords).collect(Collectors.joining("；"));
    }

    /** A field that repeats who applies may be put right, but names nobody else. */
    private static void requireSameApplicant(CaseFacts facts, JsonNode form, JsonNode data) {
        List<Violation> others = new ArrayList<>();
        for (FactField field : FactField.of(form)) {
            String own = field.ofParty(facts.party().name(), facts.party().idNumber());
            JsonNode now = data.path(field.key());
            if (own != null
                    && !now.equals(facts.data().path(field.key()))
                    && !own.strip().equals(now.asText().strip())) {
                others.add(new Violation(
                        "/data/" + field.key(),
                        "应与申请人的身份一致，换了申请人请重新申请",
                        "It names who applies; another applicant applies anew"));
            }
        }
        if (!others.isEmpty()) {
            throw Problem.rejected("another-applicant", "补正不能换申请人", "A correction does not change who applies")
                    .with(others);
        }
    }
}
