package org.runonce.calendar;

import java.time.LocalDate;
import org.runonce.shared.Problem;

/** Why an entry may not be added to a ledger. */
final class ClockRefusals {
    private ClockRefusals() {}

    static Problem notStarted() {
        return Problem.rejected("clock-not-started", "计时还没有开始", "The clock has not been started");
    }

    static Problem alreadyStarted(LocalDate start) {
        return Problem.rejected(
                "clock-already-started", "计时已于" + start + "开始", "The clock was already started on " + start);
    }

    static Problem ended(ClockEntry end) {
        return Problem.rejected(
                "clock-ended", "计时已于" + end.on() + "结束，不能再记", "The clock ended on " + end.on() + "; nothing follows");
    }

    static Problem beforePrevious(ClockEntry entry, ClockEntry previous) {
        return Problem.rejected(
                "clock-entry-before-previous",
                "日期%s早于上一条记录的%s".formatted(entry.on(), previous.on()),
                "%s lies before the previous entry of %s".formatted(entry.on(), previous.on()));
    }

    static Problem alreadyStopped(ClockEntry stop) {
        return Problem.rejected(
                "clock-already-stopped",
                "计时已自%s起因%s暂停".formatted(stop.on(), stop.reason()),
                "The clock has been stopped since " + stop.on());
    }

    static Problem notStopped() {
        return Problem.rejected("clock-not-stopped", "计时没有暂停，无从恢复", "The clock is not stopped, so it cannot resume");
    }

    static Problem stopped(ClockEntry stop) {
        return Problem.rejected(
                "clock-stopped",
                "计时自%s起因%s暂停，须先恢复".formatted(stop.on(), stop.reason()),
                "The clock has been stopped since %s; it must resume first".formatted(stop.on()));
    }

    static Problem alreadyExtended() {
        return Problem.rejected("clock-already-extended", "期限已经延长过一次，不能再延长", "The limit was extended once already")
                .with("basis", "行政许可法42条");
    }

    static Problem otherUnit(TimeLimit total, TimeLimit more) {
        return Problem.rejected(
                "clock-extension-in-other-unit",
                "期限以“%s”计，不能以“%s”延长".formatted(total.unit().zh(), more.unit().zh()),
                "A limit in %s cannot be extended in %s".formatted(total.unit(), more.unit()));
    }

    static Problem runOut(ClockEntry entry, LocalDate due) {
        boolean extension = entry.kind() == ClockEntry.Kind.EXTEND;
        return Problem.rejected(
                        "clock-run-out",
                        "期限已于%s届满，%s不能再%s".formatted(due, entry.on(), extension ? "延长" : "暂停"),
                        "The limit ran out on %s; on %s it can no longer be %s"
                                .formatted(due, entry.on(), extension ? "extended" : "stopped"))
                .with("dueOn", due);
    }
}
