package org.runonce.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.review.events.SpecialProcedureAsked;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 特别程序: time that does not count, for the reasons of 行政许可法45条 only. */
@Component
@Transactional
public class SpecialProcedures {
    private final SpecialProcedureRepository procedures;

    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final DecisionDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialProcedures(
            SpecialProcedureRepository procedures,
            CaseFiles files,
            CaseHandling handling,
            CaseRegister cases,
            DecisionDocuments documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.procedures = procedures;
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An approver of the lead department asks its leader.
     *
     * @param kind name of a {@link ProcedureKind}; any other reason is refused
     * @param expectedWorkingDays the time it needs, told to the applicant in writing
     */
    public void ask(String caseNumber, String kind, String reason, int expectedWorkingDays, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        ReviewPosts.requireApprover(facts, actor);
        files.lock(caseNumber);
        ProcedureKind lawful = ProcedureKind.required(kind, "/kind");
        requireInReview(facts);
        requireNoneOpen(caseNumber);
        SpecialProcedure procedure = new SpecialProcedure();
        procedure.id = UUID.randomUUID().toString();
        procedure.caseNumber = caseNumber;
        procedure.kind = lawful;
        procedure.reason = reason;
        procedure.expectedWorkingDays = expectedWorkingDays;
        procedure.askedBy = actor.userId();
        procedure.askedAt = clock.instant();
        procedures.save(procedure);
        files.note(
                caseNumber,
                "ASK_SPECIAL_PROCEDURE",
                "提请特别程序：%s，%s，预计需要%d个工作日".formatted(lawful.zh(), reason, expectedWorkingDays),
                actor,
                false);
        events.publishEvent(new SpecialProcedureAsked(caseNumber));
    }

    /** Refuses as {@link #ask} would, whatever the kind. */
    @Transactional(readOnly = true)
    public void requireAskable(String caseNumber, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        ReviewPosts.requireApprover(facts, actor);
        requireInReview(facts);
        requireNoneOpen(caseNumber);
    }

    /** The leader's answer; the clock stops with {@link #start}. */
    public void answer(String caseNumber, boolean approved, String reason, Actor actor) {
        SpecialProcedure procedure = in(caseNumber, SpecialProcedure.State.ASKED);
        procedure.decidedBy = actor.userId();
        if (!approved) {
            procedure.state = SpecialProcedure.State.DECLINED;
            files.note(caseNumber, "DECLINE_SPECIAL_PROCEDURE", "不同意特别程序：" + reason, actor, false);
        }
    }

    public void start(String caseNumber) {
        SpecialProcedure procedure = in(caseNumber, SpecialProcedure.State.ASKED);
        procedure.state = SpecialProcedure.State.RUNNING;
        procedure.startedOn = DistrictTime.today(clock);
        handling.startSpecialProcedure(caseNumber, procedure.kind.zh(), ProcedureKind.BASIS, Actor.SYSTEM);
        documents.specialProcedure(cases.facts(caseNumber), procedure);
    }

    /** @param endedOn the last day of the procedure */
    public void conclude(String caseNumber, LocalDate endedOn, String conclusion, Actor actor) {
        SpecialProcedure procedure = in(caseNumber, SpecialProcedure.State.RUNNING);
        LocalDate started = procedure.startedOn;
        if (started == null || endedOn.isBefore(started) || endedOn.isAfter(DistrictTime.today(clock))) {
            throw Problem.rejected(
                            "end-of-procedure",
                            "结束日期应在开始日（" + started + "）和今天之间",
                            "The procedure ended between its start (" + started + ") and today")
                    .with(new Violation("/data/endedOn", "请填写开始日到今天之间的日期", "Give a day from its start to today"));
        }
        procedure.endedOn = endedOn;
        procedure.conclusion = conclusion;
    }

    public void end(String caseNumber) {
        SpecialProcedure procedure = in(caseNumber, SpecialProcedure.State.RUNNING);
        LocalDate endedOn = procedure.endedOn;
        if (endedOn == null) {
            throw new IllegalStateException("the procedure has not been concluded: " + caseNumber);
        }
        procedure.state = SpecialProcedure.State.ENDED;
        handling.endSpecialProcedure(
                caseNumber,
                endedOn,
                procedure.kind.zh() + "结束：" + procedure.conclusion,
                ProcedureKind.BASIS,
                Actor.SYSTEM);
    }

    private static void requireInReview(CaseFacts facts) {
        if (facts.state() != CaseState.IN_REVIEW) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不能开始特别程序".formatted(facts.state().zh()),
                            "A case that is %s cannot enter a special procedure".formatted(facts.state()))
                    .with("state", facts.state().name());
        }
    }

    private void requireNoneOpen(String caseNumber) {
        boolean open = procedures.findByCaseNumberOrderByAskedAt(caseNumber).stream()
                .anyMatch(it -> it.state == SpecialProcedure.State.ASKED || it.state == SpecialProcedure.State.RUNNING);
        if (open) {
            throw Problem.conflict(
                    "special-procedure-open",
                    "已有一个特别程序在申请或进行中",
                    "A special procedure has been asked for or is under way");
        }
    }

    private SpecialProcedure in(String caseNumber, SpecialProcedure.State state) {
        List<SpecialProcedure> all = procedures.findByCaseNumberOrderByAskedAt(caseNumber);
        return all.stream()
                .filter(it -> it.state == state)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no special procedure is " + state + ": " + caseNumber));
    }
}
