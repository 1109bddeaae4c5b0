package org.runonce.construction.building;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Reports follow one another: no period twice, no progress backwards, completed means all of it. */
final class ReportRules {
    private ReportRules() {}

    static void check(NewReport report, Optional<SupervisionReport> last, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (report.periodTo().isAfter(today)) {
            wrong.add(new Violation("/data/periodTo", "报告期止不能晚于今天", "The period ends in the future"));
        }
        if (report.completed() != (report.progressPercent() == 100)) {
            wrong.add(new Violation(
                    "/data/progressPercent", "“已建成”与进度100%应当一致", "Completed and a progress of 100 % go together"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        last.ifPresent(it -> checkSequence(report, it));
    }

    private static void checkSequence(NewReport report, SupervisionReport last) {
        if (!report.periodFrom().isAfter(last.periodTo)) {
            throw Problem.rejected("report-period-overlaps", "这一时期已经报告过，请接着上一期", "The period has been reported before")
                    .with("reportedUntil", last.periodTo);
        }
        if (report.progressPercent() < last.progressPercent) {
            throw Problem.rejected("progress-falls", "累计进度不能低于上一期", "Progress is below that of the report before")
                    .with("progressPercent", last.progressPercent);
        }
    }
}
