package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
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
    private final OfficeApplicants offices;

    ApplicationCheck(Validator validator, FormCheck forms, OfficeApplicants offices) {
        this.validator = validator;
        this.forms = forms;
        this.offices = offices;
    }

    /** An application without faults. @param office null where no office applies */
    record Checked(Party party, @Nullable String office, String situation, JsonNode data) {}

    Checked check(ApplicationContent content, MatterVersion published, Actor actor) {
        List<Violation> found = new ArrayList<>();
        boolean betweenOffices = published.matter().scope() == Matter.Scope.G2G;
        String office = betweenOffices ? offices.of(content, actor, found) : null;
        Party party = office == null ? content.party() : offices.party(office, actor);
        if (!betweenOffices) {
            checkParty(content, found);
        }
        if (content.hasPapers() && (betweenOffices || actor.has(Roles.APPLICANT))) {
            found.add(new Violation("/papers", "纸质材料交到综合窗口；网上申请请上传文件", "Paper is handed in at a window; upload files"));
        }
        String situation = situation(content.situation(), published.matter(), found);
        JsonNode data = Applications.dataOf(content.data());
        forms.check(published.form(), data).forEach(it -> found.add(it.under("/data")));
        if (!found.isEmpty() || party == null) {
            throw Problem.badInput(found);
        }
        return new Checked(party, office, situation, data);
    }

    private void checkParty(ApplicationContent content, List<Violation> found) {
        Party party = content.party();
        if (party == null) {
            found.add(new Violation("/party", "请填写申请人", "Say who applies"));
        } else {
            found.addAll(faults(party));
        }
        if (content.office() != null) {
            found.add(new Violation("/office", "这个事项不以单位经办人的名义申请", "No office applies for this matter"));
        }
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
