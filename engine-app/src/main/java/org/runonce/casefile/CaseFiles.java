package org.runonce.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.runonce.calendar.LimitUnit;
import org.runonce.calendar.TimeLimit;
import org.runonce.catalogue.Limit;
import org.runonce.catalogue.Matter;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The case's verbs before and around its handling: receipt, correction, acceptance, and its ends. Each checks the state
 * machine, keeps the clocks and writes the timeline in the caller's transaction. Reading is {@link CaseRegister}'s.
 */
@Component
@Transactional
public class CaseFiles {
    private static final TimeLimit NOTICE = new TimeLimit(5, LimitUnit.WORKING_DAY);
    private static final String ART_32_4 = "行政许可法32条(四)";

    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CaseMoves moves;
    private final Clock clock;

    CaseFiles(CaseClocks clocks, Timeline timeline, CaseMoves moves, Clock clock) {
        this.clocks = clocks;
        this.timeline = timeline;
        this.moves = moves;
        this.clock = clock;
    }

    /** 收件: the five-working-day notice clock starts. */
    public void receive(String number, Actor actor) {
        CaseFile file = moves.locked(number);
        file.cycle = 1;
        file.receivedAt = clock.instant();
        file.receivedByName = actor.name();
        startNotice(file, actor, "收件");
        moves.moved(file, CaseEvent.RECEIVE, actor, "收件", true);
    }

    /** 登记收文, of an application or of its correction: the lead's time to check it starts. Between offices only. */
    public void register(String number, TimeLimit limit, String basis) {
        CaseFile file = moves.locked(number);
        clocks.start(file, ClockKind.CHECK, moves.today(), limit, "等待牵头单位核对", basis, Actor.SYSTEM);
        if (file.cycle > 0) {
            moves.refreshDue(file);
            return;
        }
        file.cycle = 1;
        file.receivedAt = clock.instant();
        file.receivedByName = Actor.SYSTEM.name();
        moves.moved(file, CaseEvent.RECEIVE, Actor.SYSTEM, "登记收文", true);
    }

    /** 补正告知: the notice clock is met, the applicant's starts. */
    public LocalDate askCorrection(String number, String demands, Actor actor) {
        CaseFile file = moves.locked(number);
        if (file.cycle > 1) {
            throw Problem.rejected(
                            "second-correction",
                            "已经一次性告知过补正内容，不得再次要求补正",
                            "The applicant was told once what to correct; a second demand is not allowed")
                    .with("basis", CaseMoves.article(file, "行政许可法32条(四)、(五)，72条(四)"));
        }
        meetAwaited(file, "已一次性告知补正", ART_32_4, actor);
        Limit limit = CaseMoves.owed(moves.matter(file).correctionLimit(), file);
        clocks.start(
                file, ClockKind.CORRECTION, moves.today(), limit.timeLimit(), "等待申请人补正", CaseMoves.basis(limit), actor);
        moves.moved(file, CaseEvent.ASK_CORRECTION, actor, "一次性告知补正：" + demands, true);
        return moves.due(file, ClockKind.CORRECTION);
    }

    /**
     * 补正提交: a new notice clock, in which only acceptance is left if all is satisfied.
     *
     * @param atWindow the window submits it in the applicant's name
     */
    public void correct(String number, boolean atWindow, Actor actor) {
        CaseFile file = moves.locked(number);
        clocks.meet(file, ClockKind.CORRECTION, moves.today(), "申请人已补正", CaseMoves.article(file, ART_32_4), actor);
        file.cycle = 2;
        if (file.publicMatter) {
            startNotice(file, actor, "补正后重新收件");
        }
        moves.moved(file, CaseEvent.CORRECT, actor, atWindow ? "综合窗口代申请人提交补正" : "申请人提交补正", true);
    }

    public void letCorrectionLapse(String number, Actor actor) {
        CaseFile file = moves.locked(number);
        clocks.meet(file, ClockKind.CORRECTION, moves.today(), "逾期未补正", "补正告知书", actor);
        moves.moved(file, CaseEvent.LET_CORRECTION_LAPSE, actor, "逾期未补正，退回申请", true);
    }

    public void accept(String number, boolean withGap, Actor actor) {
        CaseFile file = moves.locked(number);
        meetAwaited(file, "已受理", ART_32_4, actor);
        file.acceptedBy = actor.userId();
        accepted(file, withGap ? AcceptanceKind.WITH_GAP : AcceptanceKind.NORMAL, moves.today(), actor);
        Limit gap = moves.matter(file).gapLimit();
        if (withGap && gap != null) {
            clocks.start(
                    file, ClockKind.GAP, moves.today(), gap.timeLimit(), "等待申请人补齐容缺材料", CaseMoves.basis(gap), actor);
        }
        moves.moved(file, withGap ? CaseEvent.ACCEPT_WITH_GAP : CaseEvent.ACCEPT, actor, withGap ? "容缺受理" : "受理", true);
    }

    /** 视为受理: accepted as of the day of receipt, with a red mark; public matters only. */
    public void deemAccepted(String number) {
        CaseFile file = moves.locked(number);
        if (!file.publicMatter) {
            throw new IllegalStateException("行政许可法3条: no deemed acceptance of a matter between offices");
        }
        clocks.meet(file, ClockKind.NOTICE, moves.today(), "逾期未告知，视为受理", ART_32_4, Actor.SYSTEM);
        LocalDate received = DistrictTime.dayOf(CaseMoves.instant(file.receivedAt));
        file.redMark = "收件满5个工作日未告知，视为受理（" + ART_32_4 + "）";
        accepted(file, AcceptanceKind.DEEMED, received, Actor.SYSTEM);
        moves.moved(file, CaseEvent.DEEM_ACCEPTED, Actor.SYSTEM, "5个工作日内未告知，自" + received + "收件之日起视为受理", true);
    }

    /** 容缺补齐. @param filled nothing is owed any more */
    public void fillGap(String number, String material, boolean filled, Actor actor) {
        CaseFile file = moves.locked(number);
        if (filled) {
            clocks.meet(file, ClockKind.GAP, moves.today(), "容缺材料已补齐", "容缺受理承诺书", actor);
        }
        timeline.add(number, "FILL_GAP", "补齐容缺材料：" + material, actor, true);
    }

    public void notAccept(String number, String reason, Actor actor) {
        CaseFile file = moves.locked(number);
        meetAwaited(file, "不予受理", "行政许可法32条(一)(二)", actor);
        moves.moved(file, CaseEvent.NOT_ACCEPT, actor, "不予受理：" + reason, true);
    }

    public void withdraw(String number, String reason, Actor actor) {
        close(moves.locked(number), CaseEvent.WITHDRAW, "申请人撤回：" + reason, actor);
    }

    public void terminate(String number, String reason, Actor actor) {
        close(moves.locked(number), CaseEvent.TERMINATE, "终止办理：" + reason, actor);
    }

    /** A step that changes no state itself: whoever comes second waits, and finds what the first has done. */
    public void lock(String number) {
        moves.locked(number);
    }

    /** Writes something down that changes no state. */
    public void note(String number, String kind, String text, Actor actor, boolean open) {
        timeline.add(moves.required(number).number, kind, text, actor, open);
    }

    private void close(CaseFile file, CaseEvent event, String text, Actor actor) {
        clocks.cancelAll(file, moves.today(), event.zh(), actor);
        moves.moved(file, event, actor, text, true);
    }

    private void accepted(CaseFile file, AcceptanceKind kind, LocalDate on, Actor actor) {
        file.acceptanceKind = kind.name();
        file.acceptedOn = on;
        Matter matter = moves.matter(file);
        Limit promised = matter.promisedLimit();
        clocks.start(file, ClockKind.PROMISED, on, promised.timeLimit(), "受理", CaseMoves.basis(promised), actor);
        Limit statutory = matter.statutoryLimit();
        if (statutory != null) {
            clocks.start(file, ClockKind.STATUTORY, on, statutory.timeLimit(), "受理", CaseMoves.basis(statutory), actor);
        }
    }

    private void startNotice(CaseFile file, Actor actor, String reason) {
        clocks.start(file, ClockKind.NOTICE, moves.today(), NOTICE, reason, ART_32_4, actor);
    }

    private void meetAwaited(CaseFile file, String reason, String law, Actor actor) {
        clocks.meet(file, CaseMoves.awaited(file), moves.today(), reason, CaseMoves.article(file, law), actor);
    }
}
