package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.Constraints;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.form.FormCheck;
import org.springframework.stereotype.Component;

/** Everything an application must satisfy to be submitted, all faults told at once. */
@Component
class ApplicationCheck {
    private final Validator validator;
    private final FormCheck forms;

    ApplicationCheck(Validator validator, FormCheck forms) {
        this.validator = validator;
        this.forms = forms;
    }

    /** An application without faults. */
    record Checked(Party party, String situation, JsonNode data) {}

    Checked check(ApplicationContent content, MatterVersion published) {
        if (!published.handlingOpen()) {
            throw Problem.rejected("matter-not-open", "这个事项暂未开放申请", "This matter is not open for application yet")
                    .with(new Violation("/matterCode", "请选择已开放的事项", "Choose a matter that is open"));
        }
        List<Violation> found = new ArrayList<>();
        Party party = content.party();
        if (party == null) {
            found.add(new Violation("/party", "请填写申请人", "Say who applies"));
        } else {
            found.addAll(faults(party));
        }
        String situation = situation(content.situation(), published.matter(), found);
        JsonNode data = Applications.dataOf(content.data());
        forms.check(published.form(), data).forEach(it -> found.add(it.under("/data")));
        if (!found.isEmpty() || party == null) {
            throw Problem.badInput(found);
        }
        return new Checked(party, situation, data);
    }

    private List<Violation> faults(Party party) {
        List<Violation> found = new ArrayList<>();
        validator.validate(party).forEach(it -> found.add(Constraints.at("/party/" + it.getPropertyPath(), it)));
        return found.isEmpty() ? PartyCheck.check(party) : found;
    }

    private static String situation(@Nullable String asked, Matter matter, List<Violation> found) {
        if (asked == null && matter.situations().size() == 1) {
            return matter.situations().get(0).id();
        }
        if (asked != null && matter.situation(asked).isPresent()) {
            return asked;
        }
        String known = String.join(
                "、",
                matter.situations().stream()
                        .map(it -> it.id() + " " + it.name())
                        .toList());
        found.add(new Violation("/situation", "请选择情形：" + known, "Choose a situation: " + known));
        return "";
    }
}
