package org.runonce.construction.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.runonce.calendar.DueDate;
import org.runonce.calendar.TimeLimit;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.construction.HouseRules;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 限期整改: ordered with a date by what failed; fulfilled is not passed, and late is not forgotten. */
@Component
@Transactional
public class Rectifications {
    private static final String TABLE = "rectification-limit";

    private final RectificationRepository rectifications;
    private final CheckBook checks;
    private final AcceptanceDocuments documents;
    private final HouseRules rules;
    private final WorkingCalendar calendar;
    private final Projects projects;
    private final ProjectRegister register;
    private final Clock clock;

    Rectifications(
            RectificationRepository rectifications,
            CheckBook checks,
            AcceptanceDocuments documents,
            HouseRules rules,
            WorkingCalendar calendar,
            Projects projects,
            ProjectRegister register,
            Clock clock) {
        this.rectifications = rectifications;
        this.checks = checks;
        this.documents = documents;
        this.rules = rules;
        this.calendar = calendar;
        this.projects = projects;
        this.register = register;
        this.clock = clock;
    }

    /** One order for everything that has just failed; the notice goes to the applying office. */
    public void order(String code) {
        List<AcceptanceCheck> failed = checks.failed(code);
        DueDate due = calendar.addLimit(today(), TimeLimit.workingDays(limitOf(code, failed)));
        Rectification row = new Rectification();
        row.orderNo = rectifications
                        .findFirstByProjectCodeOrderByOrderNoDesc(code)
                        .map(it -> it.orderNo)
                        .orElse(0)
                + 1;
        row.id = code + "#" + row.orderNo;
        row.projectCode = code;
        row.checks = CheckKind.join(failed.stream().map(it -> it.kind).toList());
        row.demands = String.join(
                "\n", failed.stream().flatMap(it -> it.demandList().stream()).toList());
        row.orderedOn = today();
        row.dueOn = due.date();
        row.why = String.join("\n", due.explanation());
        rectifications.save(row);
        documents.rectification(projects.facts(code), row);
        register.note(
                code, "RECTIFICATION_ORDERED", "通知限期整改，%s前完成".formatted(DistrictTime.inWords(row.dueOn)), Actor.SYSTEM);
    }

    /** The office reports what it has done; the check is made again. */
    public void fulfil(String code, String measures, Actor actor) {
        Rectification row = latest(code);
        row.measures = measures;
        row.fulfilledOn = today();
        row.fulfilledBy = actor.userId();
        row.fulfilledByName = actor.name();
        row.state = RectificationState.FULFILLED;
        register.note(code, "RECTIFICATION_REPORTED", "%s报告整改：%s".formatted(row.late() ? "逾期" : "", measures), actor);
    }

    /** The day has passed without a report. */
    public void overdue(String code) {
        Rectification row = latest(code);
        row.state = RectificationState.OVERDUE;
        register.note(
                code, "RECTIFICATION_OVERDUE", "整改逾期，应在%s前完成".formatted(DistrictTime.inWords(row.dueOn)), Actor.SYSTEM);
    }

    /** The last day of the order that runs. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(String code) {
        return latest(code).dueOn;
    }

    @Transactional(readOnly = true)
    public List<RectificationView> list(String code, Actor actor) {
        projects.readable(code, actor);
        return rectifications.findByProjectCodeOrderByOrderNo(code).stream()
                .map(Rectifications::view)
                .toList();
    }

    /** Of several limits the longest. */
    private int limitOf(String code, List<AcceptanceCheck> failed) {
        return failed.stream()
                .map(it -> rules.ask(TABLE, Map.of("check", it.kind.name(), "times", it.checkNo), code))
                .mapToInt(it -> it.whole("workingDays"))
                .max()
                .orElseThrow(() -> new IllegalStateException("nothing failed: " + code));
    }

    private Rectification latest(String code) {
        return rectifications
                .findFirstByProjectCodeOrderByOrderNoDesc(code)
                .orElseThrow(() -> new IllegalStateException("no rectification was ordered: " + code));
    }

    private LocalDate today() {
        return DistrictTime.today(clock);
    }

    private static RectificationView view(Rectification it) {
        return new RectificationView(
                it.orderNo,
                CheckKind.split(it.checks),
                it.demands.lines().toList(),
                it.orderedOn,
                it.dueOn,
                it.why.lines().toList(),
                it.state,
                it.state.zh(),
                it.late(),
                it.measures,
                it.fulfilledOn,
                it.fulfilledByName);
    }
}
