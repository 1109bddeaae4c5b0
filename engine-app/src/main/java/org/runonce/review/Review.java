package org.runonce.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Assignment;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审查: site verification, the departments' opinions and their summary. */
@Component
@Transactional
public class Review {

    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final Opinions opinions;
    private final SiteVerificationRepository verifications;
    private final Organisation organisation;
    private final Clock clock;

    Review(
            CaseFiles files,
            CaseHandling handling,
            CaseRegister cases,
            Opinions opinions,
            SiteVerificationRepository verifications,
            Organisation organisation,
            Clock clock) {
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.opinions = opinions;
        this.verifications = verifications;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Departments that give their opinion, the lead first. */
    @Transactional(readOnly = true)
    public List<String> departments(String caseNumber) {
        return cases.facts(caseNumber).departments().stream()
                .map(Assignment::department)
                .toList();
    }

    /** 行政许可法34条3款: two or more people verify. */
    public void verifySite(
            String caseNumber, List<String> verifiers, LocalDate on, String conclusion, String findings, Actor actor) {
        requireInReview(caseNumber);
        SiteVerification verification = new SiteVerification();
        verification.id = UUID.randomUUID().toString();
        verification.caseNumber = caseNumber;
        verification.verifiers = String.join("、", Verifiers.twoOrMore(verifiers));
        verification.verifiedOn = Verifiers.notLater(on, DistrictTime.today(clock));
        verification.conclusion = conclusion;
        verification.findings = findings;
        verification.recordedBy = actor.userId();
        verification.recordedAt = clock.instant();
        verifications.save(verification);
        files.note(
                caseNumber,
                "VERIFY_SITE",
                "现场核查（%s）：%s".formatted(verification.verifiers, conclusion.equals("QUALIFIED") ? "合格" : "不合格"),
                actor,
                false);
    }

    public void giveOpinion(
            String caseNumber,
            String department,
            String kind,
            @Nullable String reason,
            @Nullable String conditions,
            Actor actor) {
        requireInReview(caseNumber);
        Opinion opinion = opinions.keep(caseNumber, department, Opinion.Kind.valueOf(kind), reason, conditions, actor);
        files.note(
                caseNumber,
                "GIVE_OPINION",
                organisation.unit(department).shortName() + "：" + opinion.kind.zh,
                actor,
                false);
    }

    public void summarise(String caseNumber, String department, String summary, Actor actor) {
        requireInReview(caseNumber);
        opinions.keep(caseNumber, department, Opinion.Kind.SUMMARY, summary, null, actor);
    }

    /** The department's opinion is returned to it or taken back: it is asked anew, in the same round. */
    public void supersedeOpinion(String caseNumber, String department) {
        requireInReview(caseNumber);
        opinions.supersede(caseNumber, department);
    }

    public void supersedeVerification(String caseNumber) {
        requireInReview(caseNumber);
        verifications
                        .findFirstByCaseNumberAndSupersededAtIsNullOrderByRecordedAtDesc(caseNumber)
                        .orElseThrow(() -> new IllegalStateException("no site verification of " + caseNumber))
                        .supersededAt =
                clock.instant();
    }

    /** 各部门意见齐: every assigned department has spoken in this round. */
    public void gatherOpinions(String caseNumber) {
        handling.gatherOpinions(caseNumber);
    }

    /** Whether a department said no in the last round. */
    @Transactional(readOnly = true)
    public boolean disputed(String caseNumber) {
        return opinions.disputed(caseNumber);
    }

    /** The opinions, for staff who may see the case. */
    @Transactional(readOnly = true)
    public List<OpinionView> opinions(String caseNumber, Actor actor) {
        readableWithin(caseNumber, actor);
        return opinions.views(caseNumber);
    }

    /** What was found at the place, for the same readers. */
    @Transactional(readOnly = true)
    public List<SiteVerificationView> siteVerifications(String caseNumber, Actor actor) {
        String lead = readableWithin(caseNumber, actor).leadDepartment();
        return verifications.findByCaseNumberOrderByRecordedAt(caseNumber).stream()
                .map(it -> new SiteVerificationView(
                        lead,
                        organisation.unit(lead).shortName(),
                        List.of(it.verifiers.split("、")),
                        it.verifiedOn,
                        it.conclusion,
                        it.findings,
                        organisation.nameOf(it.recordedBy),
                        it.recordedAt,
                        it.supersededAt))
                .toList();
    }

    private CaseFacts readableWithin(String caseNumber, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        if (facts.appliedBy(actor)) {
            throw Problem.forbidden("opinions-are-internal", "部门意见仅供内部审查", "The departments' opinions are internal");
        }
        return facts;
    }

    private void requireInReview(String caseNumber) {
        CaseState state = cases.facts(caseNumber).state();
        if (state == CaseState.SUSPENDED) {
            throw Problem.conflict(
                            "case-suspended",
                            "特别程序进行中，结束后再提交意见",
                            "A special procedure is under way; give your opinion when it has ended")
                    .with("basis", ProcedureKind.BASIS);
        }
        if (state != CaseState.IN_REVIEW) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不在审查中".formatted(state.zh()),
                            "The case is %s, not in review".formatted(state))
                    .with("state", state.name());
        }
    }
}
