package org.runonce.construction.building;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 监理报告: how the building goes, period by period, until it is done. */
@Component
@Transactional
public class SupervisionReports {
    private final SupervisionReportRepository reports;
    private final ChangeOrders changes;
    private final Projects projects;
    private final ProjectRegister register;
    private final Clock clock;

    SupervisionReports(
            SupervisionReportRepository reports,
            ChangeOrders changes,
            Projects projects,
            ProjectRegister register,
            Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.projects = projects;
        this.register = register;
        this.clock = clock;
    }

    public void report(String code, NewReport report, Actor actor) {
        Optional<SupervisionReport> last = reports.findFirstByProjectCodeOrderByReportNoDesc(code);
        ReportRules.check(report, last, DistrictTime.today(clock));
        if (report.completed()) {
            changes.requireNoneOpen(code);
        }
        SupervisionReport row = new SupervisionReport();
        row.reportNo = last.map(it -> it.reportNo).orElse(0) + 1;
        row.id = code + "#" + row.reportNo;
        row.projectCode = code;
        row.periodFrom = report.periodFrom();
        row.periodTo = report.periodTo();
        row.progressPercent = report.progressPercent();
        row.issues = report.issues();
        row.completed = report.completed();
        row.reportedBy = actor.userId();
        row.reportedByName = actor.name();
        row.reportedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reports.save(row);
        register.note(code, "SUPERVISION_REPORTED", inWords(row), actor);
    }

    @Transactional(readOnly = true)
    public List<SupervisionReportView> list(String code, Actor actor) {
        projects.readable(code, actor);
        return reports.findByProjectCodeOrderByReportNo(code).stream()
                .map(SupervisionReports::view)
                .toList();
    }

    private static String inWords(SupervisionReport it) {
        return "监理报告第%d期（%s至%s）：进度%d%%%s"
                .formatted(
                        it.reportNo,
                        DistrictTime.inWords(it.periodFrom),
                        DistrictTime.inWords(it.periodTo),
                        it.progressPercent,
                        it.issues == null ? "" : "，有问题：" + it.issues);
    }

    private static SupervisionReportView view(SupervisionReport it) {
        return new SupervisionReportView(
                it.reportNo,
                it.periodFrom,
                it.periodTo,
                it.progressPercent,
                it.issues,
                it.completed,
                it.reportedByName,
                it.reportedAt);
    }
}
