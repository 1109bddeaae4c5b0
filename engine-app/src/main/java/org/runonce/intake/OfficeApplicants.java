package org.runonce.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Between offices: the handler (经办人) applies for the office, which the organisation knows. */
@Component
class OfficeApplicants {
    private final Organisation organisation;
    private final String phone;

    OfficeApplicants(Organisation organisation, @Value("${runonce.offices.phone:0571-12345}") String phone) {
        this.organisation = organisation;
        this.phone = phone;
    }

    /** Code of the office; null after a fault was found. */
    @Nullable
    String of(ApplicationContent content, Actor actor, List<Violation> found) {
        List<String> handled = actor.posts().stream()
                .filter(it -> it.role().equals(Roles.APPLICANT) && isOffice(it.department()))
                .map(Post::department)
                .sorted()
                .toList();
        if (handled.isEmpty()) {
            throw Problem.forbidden(
                    "not-an-office-handler",
                    "只有单位的经办人可以申请机关内跑事项",
                    "Only the handler of an office applies for this matter");
        }
        if (content.party() != null) {
            found.add(new Violation("/party", "申请单位由系统填写，请不要填", "The organisation knows the office; leave it out"));
        }
        String named = content.office();
        if (named == null && handled.size() == 1) {
            return handled.get(0);
        }
        if (named == null || !handled.contains(named)) {
            String yours = String.join("、", handled);
            found.add(new Violation("/office", "请选择您经办的单位：" + yours, "Choose an office you handle for: " + yours));
            return null;
        }
        return named;
    }

    Party party(String office, Actor actor) {
        Unit unit = organisation.unit(office);
        String code = unit.creditCode();
        return new Party(
                unit.name(), code == null ? "OTHER" : "USCC", code == null ? office : code, phone, actor.name(), null);
    }

    private boolean isOffice(String unit) {
        return organisation
                .findUnit(unit)
                .filter(it -> it.kind() != Unit.Kind.PUBLIC)
                .isPresent();
    }
}
