package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.EarlierCase;
import org.runonce.casefile.EarlierCases;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.MatterVersion;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the window the identity is asked once; what earlier applications tell is not asked again. */
@Component
@Transactional(readOnly = true)
public class KnownApplicants {
    private final EarlierCases cases;
    private final Catalogue catalogue;

    KnownApplicants(EarlierCases cases, Catalogue catalogue) {
        this.cases = cases;
        this.catalogue = catalogue;
    }

    public KnownApplicant ask(ApplicantQuestion question, Actor actor) {
        MatterVersion matter = catalogue.current(question.matterCode());
        if (!actor.has(Roles.WINDOW_CLERK, matter.matter().acceptingAuthority())) {
            throw Problem.forbidden(
                    "not-at-the-window", "只有受理单位的综合窗口可以查询", "Only the window of the accepting authority may ask");
        }
        List<EarlierCase> earlier =
                cases.of(question.name().strip(), question.idNumber().strip(), actor);
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (FactField field : FactField.of(matter.form())) {
            JsonNode value = value(field, question, earlier);
            if (value != null) {
                known.put(field.key(), value);
            }
        }
        return new KnownApplicant(earlier.isEmpty() ? null : earlier.get(0).party(), known);
    }

    private @Nullable JsonNode value(FactField field, ApplicantQuestion question, List<EarlierCase> earlier) {
        String own = field.ofParty(question.name(), question.idNumber());
        return own != null
                ? TextNode.valueOf(own.strip())
                : earlier.stream()
                        .filter(it -> asked(field, it))
                        .map(it -> it.data().path(field.key()))
                        .filter(it -> it.isValueNode() && !it.asText().isBlank())
                        .findFirst()
                        .orElse(null);
    }

    private boolean asked(FactField field, EarlierCase earlier) {
        MatterVersion matter = catalogue.version(earlier.matterCode(), earlier.matterVersion());
        return FactField.of(matter.form()).stream().anyMatch(field::asksTheSame);
    }
}
