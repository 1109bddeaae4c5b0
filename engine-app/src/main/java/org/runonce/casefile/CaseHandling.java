package org.runonce.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.calendar.TimeLimit;
import org.runonce.catalogue.Limit;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case's verbs from dispatch to rating. */
@Component
@Transactional
public class CaseHandling {
    private final CaseDepartmentRepository departments;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CaseMoves moves;
    private final Clock clock;

    CaseHandling(
            CaseDepartmentRepository departments, CaseClocks clocks, Timeline timeline, CaseMoves moves, Clock clock) {
        this.departments = departments;
        this.clocks = clocks;
        this.timeline = timeline;
        this.moves = moves;
        this.clock = clock;
    }

    /** 转办分派 to the departments that the dispatch table named; those the matter lists could look on before. */
    public void dispatch(String number, List<Assignment> assignments) {
        CaseFile file = moves.locked(number);
        Set<String> named = assignments.stream().map(Assignment::department).collect(Collectors.toSet());
        departments.findByCaseNumberOrderByLeadDescDepartmentAsc(number).stream()
                .filter(it -> !named.contains(it.department))
                .forEach(departments::delete);
        for (Assignment it : assignments) {
            departments.save(new CaseDepartment(number, it.department(), it.lead()));
        }
        moves.moved(file, CaseEvent.DISPATCH, Actor.SYSTEM, "转办分派", true);
    }

    /** 行政许可法45条: the time of the procedure does not count. */
    public void startSpecialProcedure(String number, String what, String basis, Actor actor) {
        CaseFile file = moves.locked(number);
        clocks.stop(file, moves.today(), what, basis, actor);
        moves.moved(file, CaseEvent.START_SPECIAL_PROCEDURE, actor, "特别程序开始：" + what + "，所需时间不计入期限", true);
    }

    /** @param endedOn the last day of the procedure; counting goes on with the day after */
    public void endSpecialProcedure(String number, LocalDate endedOn, String conclusion, String basis, Actor actor) {
        CaseFile file = moves.locked(number);
        clocks.resume(file, endedOn, conclusion, basis, actor);
        moves.moved(
                file,
                CaseEvent.END_SPECIAL_PROCEDURE,
                actor,
                "特别程序于" + DistrictTime.inWords(endedOn) + "结束：" + conclusion,
                true);
    }

    /** 行政许可法42条: once, before expiry. */
    public LocalDate extend(String number, TimeLimit limit, String reason, String basis, Actor actor) {
        CaseFile file = moves.locked(number);
        requireExtendable(file);
        clocks.extend(file, moves.today(), limit, reason, basis, actor);
        file.extended = true;
        moves.refreshDue(file);
        LocalDate last = clocks.handlingEnds(file).orElseThrow();
        timeline.add(number, "EXTEND", "延长办理期限：" + reason + "，延至" + DistrictTime.inWords(last), actor, true);
        return last;
    }

    /** Refuses where an extension could not be granted today. */
    @Transactional(readOnly = true)
    public void checkExtendable(String number) {
        requireExtendable(moves.required(number));
    }

    public void gatherOpinions(String number) {
        moves.moved(moves.locked(number), CaseEvent.GATHER_OPINIONS, Actor.SYSTEM, "各部门意见已齐", false);
    }

    public void sendBack(String number, String reason, Actor actor) {
        moves.moved(moves.locked(number), CaseEvent.SEND_BACK, actor, "退回审查：" + reason, false);
    }

    /** 准予 or 不予: the handling clocks are met, the delivery clock starts. */
    public void decide(String number, Decision decision, String what, Actor actor) {
        CaseFile file = moves.locked(number);
        file.decision = decision.name();
        file.decidedAt = clock.instant();
        clocks.meet(file, ClockKind.PROMISED, moves.today(), "已作出决定", CaseMoves.article(file, "优化营商环境条例36条"), actor);
        clocks.meet(file, ClockKind.STATUTORY, moves.today(), "已作出决定", "行政许可法42条", actor);
        Limit delivery = CaseMoves.owed(moves.matter(file).deliveryLimit(), file);
        clocks.start(
                file,
                ClockKind.DELIVERY,
                moves.today(),
                delivery.timeLimit(),
                "决定后送达",
                CaseMoves.basis(delivery),
                actor);
        moves.moved(file, CaseEvent.DECIDE, actor, what, true);
    }

    public void complete(String number) {
        CaseFile file = moves.locked(number);
        file.completedAt = clock.instant();
        moves.moved(file, CaseEvent.COMPLETE, Actor.SYSTEM, "办结", true);
    }

    public void deliver(String number, String how, Actor actor) {
        CaseFile file = moves.locked(number);
        file.deliveredAt = clock.instant();
        clocks.meet(file, ClockKind.DELIVERY, moves.today(), "已送达", CaseMoves.article(file, "行政许可法44条"), actor);
        moves.moved(file, CaseEvent.DELIVER, actor, "送达：" + how, true);
    }

    public void rate(String number, Actor actor) {
        moves.moved(moves.locked(number), CaseEvent.RATE, actor, "申请人评价", true);
    }

    private void requireExtendable(CaseFile file) {
        if (file.extended) {
            throw Problem.rejected("second-extension", "办理期限只能延长一次", "A limit can be extended once only")
                    .with("basis", "行政许可法42条");
        }
        if (file.state != CaseState.IN_REVIEW) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不能“延期”".formatted(file.state.zh()),
                            "A case that is %s cannot be extended".formatted(file.state))
                    .with("state", file.state.name());
        }
        LocalDate last = clocks.handlingEnds(file).orElseThrow();
        if (moves.today().isAfter(last)) {
            throw Problem.rejected(
                            "extension-after-expiry",
                            "期限已于" + last + "届满，不能再延长",
                            "The limit ended on " + last + "; it can no longer be extended")
                    .with("basis", "行政许可法42条");
        }
    }
}
