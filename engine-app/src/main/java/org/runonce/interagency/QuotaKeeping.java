package org.runonce.interagency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.Decision;
import org.runonce.casefile.events.CaseMoved;
import org.runonce.catalogue.Catalogue;
import org.runonce.quota.QuotaNeed;
import org.runonce.quota.QuotaOutcome;
import org.runonce.quota.Quotas;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case holds its share of a quota from submission, takes it with the grant, lets it go with every other end. */
@Component
@Transactional
public class QuotaKeeping {
    private static final Set<String> ENDS = Set.of("WITHDRAW", "TERMINATE", "LET_CORRECTION_LAPSE", "NOT_ACCEPT");

    private final Quotas quotas;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final Catalogue catalogue;

    QuotaKeeping(Quotas quotas, CaseFiles files, CaseRegister cases, Catalogue catalogue) {
        this.quotas = quotas;
        this.files = files;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    /** At submission: what is not there is told, and hinders nobody from applying. */
    public void reserve(String caseNumber) {
        attempt(cases.facts(caseNumber))
                .filter(it -> !it.reserved())
                .ifPresent(it -> files.note(caseNumber, "QUOTA_SHORT", inWords(it) + "；可以等腾出后受理", Actor.SYSTEM, true));
    }

    /** At acceptance the case must hold what it needs. */
    void require(String caseNumber) {
        attempt(cases.facts(caseNumber)).filter(it -> !it.reserved()).ifPresent(it -> {
            throw Problem.rejected(
                            "quota-exhausted",
                            inWords(it) + "，不能受理",
                            "The quota is exhausted; the case cannot be accepted")
                    .with("kind", it.need().key().kind())
                    .with("office", it.need().key().office())
                    .with("missing", it.missing())
                    .with("heldBy", it.heldBy())
                    .with(new Violation("/data/check", "请书面退回，或等指标腾出", "Refuse it, or wait until the quota is free"));
        });
    }

    @EventListener
    void on(CaseMoved moved) {
        if (moved.event().equals("DECIDE")) {
            if (Decision.GRANT.name().equals(cases.facts(moved.caseNumber()).decision())) {
                quotas.take(moved.caseNumber());
            } else {
                quotas.release(moved.caseNumber());
            }
        } else if (ENDS.contains(moved.event())) {
            quotas.release(moved.caseNumber());
        }
    }

    private Optional<QuotaOutcome> attempt(CaseFacts facts) {
        JsonNode data = facts.data();
        return QuotaNeed.toReserve(
                        catalogue
                                .version(facts.matterCode(), facts.matterVersion())
                                .matter(),
                        facts.applicantOffice(),
                        data)
                .map(need -> quotas.reserve(facts.number(), need));
    }

    private static String inWords(QuotaOutcome outcome) {
        if (outcome.quota() == null) {
            return "本单位没有核定的指标";
        }
        String held = outcome.heldBy().isEmpty() ? "" : "，在办办件 " + String.join("、", outcome.heldBy()) + " 占用";
        return "指标不足：还缺" + outcome.missing().stripTrailingZeros().toPlainString() + held;
    }
}
