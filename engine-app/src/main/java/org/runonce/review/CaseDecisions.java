package org.runonce.review;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.Decision;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 决定: always by a person, never by a time-out. */
@Component
@Transactional
public class CaseDecisions {
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final Review review;
    private final DecisionRecordRepository decisions;
    private final DecisionDocuments documents;
    private final Clock clock;

    CaseDecisions(
            CaseHandling handling,
            CaseRegister cases,
            Review review,
            DecisionRecordRepository decisions,
            DecisionDocuments documents,
            Clock clock) {
        this.handling = handling;
        this.cases = cases;
        this.review = review;
        this.decisions = decisions;
        this.documents = documents;
        this.clock = clock;
    }

    /** What the leader or chief representative decided, and why. */
    public record Ruling(
            Decision decision,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable LocalDate validUntil,
            @Nullable String note) {}

    public void decide(String caseNumber, Ruling ruling, Actor actor) {
        CaseFacts facts = cases.facts(caseNumber);
        requireSeparation(facts, actor);
        requireReasons(facts, ruling);
        DecisionRecord made = new DecisionRecord();
        made.caseNumber = caseNumber;
        made.decision = ruling.decision().name();
        made.reason = ruling.reason() == null ? ruling.note() : ruling.reason();
        made.basis = ruling.basis();
        made.validUntil = ruling.validUntil();
        made.decidedBy = actor.userId();
        made.decidedByName = actor.name();
        made.decidedAt = clock.instant();
        decisions.save(made);
        String text = ruling.decision() == Decision.GRANT ? "准予" : "不予：" + ruling.reason();
        handling.decide(caseNumber, ruling.decision(), text, actor);
    }

    /** An instant matter is reviewed and decided in one step. */
    public void decideOnTheSpot(String caseNumber, Ruling ruling, Actor actor) {
        handling.gatherOpinions(caseNumber);
        decide(caseNumber, ruling, actor);
    }

    public void sendBack(String caseNumber, String reason, Actor actor) {
        handling.sendBack(caseNumber, reason, actor);
    }

    /** Issues the decision document, DOC-08 or DOC-09. */
    public void recordDecision(String caseNumber) {
        DecisionRecord made = decisions
                .findById(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no decision was made: " + caseNumber));
        documents.issue(cases.facts(caseNumber), made);
    }

    /** 受办分离: whoever accepted a case does not decide it. */
    private static void requireSeparation(CaseFacts facts, Actor actor) {
        if (actor.actsAs(facts.acceptedBy())) {
            throw Problem.forbidden(
                    "accepted-by-same-person", "您受理了这件办件，不能再由您作决定", "You accepted this case; somebody else decides it");
        }
    }

    private void requireReasons(CaseFacts facts, Ruling ruling) {
        boolean unexplained = ruling.reason() == null && ruling.note() == null;
        if (ruling.decision() == Decision.GRANT && unexplained && review.disputed(facts.number())) {
            throw Problem.rejected(
                            "dispute-unanswered",
                            "有部门不同意，准予时请写明理由",
                            "A department disagrees; say why the case is granted all the same")
                    .with(new Violation("/data/note", "请写明不采纳该意见的理由", "Say why that opinion is not followed"));
        }
        LocalDate due = facts.dueOn();
        if (unexplained && due != null && DistrictTime.today(clock).isAfter(due)) {
            throw Problem.rejected(
                            "overdue-unexplained",
                            "已超过承诺期限，请写明可以公开的原因",
                            "The promised limit has passed; give the reason that can be made public")
                    .with("basis", "优化营商环境条例36条")
                    .with(new Violation("/data/note", "请写明超期原因", "Give the reason for the delay"));
        }
    }
}
