package org.runonce.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says why a limit ends when it ends. */
final class DueWords {
    private DueWords() {}

    static List<String> of(LocalDate start, TimeLimit limit, List<DayStep> steps, LocalDate due) {
        List<String> lines = new ArrayList<>();
        lines.add("自" + DayWords.full(start) + "起算，当日不计，期限" + limit.inWords());
        lines.addAll(arithmetic(limit, steps));
        lines.add("到期日" + DayWords.full(due));
        return lines;
    }

    /** What was left out, put in or moved on the way. */
    static List<String> arithmetic(TimeLimit limit, List<DayStep> steps) {
        List<String> lines = new ArrayList<>();
        boolean workingDays = limit.unit() == LimitUnit.WORKING_DAY;
        if (workingDays) {
            add(lines, "休息日不计：", steps, step -> step.kind() == DayStep.Kind.REST);
            add(
                    lines,
                    "调休上班日计入：",
                    steps,
                    step -> step.kind() == DayStep.Kind.COUNTED && !step.note().isEmpty());
        }
        boolean moved = !steps.isEmpty() && steps.get(steps.size() - 1).kind() == DayStep.Kind.MOVED;
        if (moved) {
            DayStep last = steps.get(steps.size() - 1);
            lines.add("最后一日不是工作日，顺延至" + DayWords.full(last.day()) + "（民法典203条）");
        }
        return lines;
    }

    private static void add(List<String> lines, String intro, List<DayStep> steps, Predicate<DayStep> which) {
        List<String> runs = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            int from = i++;
            if (!which.test(steps.get(from))) {
                continue;
            }
            while (i < steps.size()
                    && which.test(steps.get(i))
                    && steps.get(i).note().equals(steps.get(from).note())) {
                i++;
            }
            DayStep first = steps.get(from);
            runs.add(DayWords.span(first.day(), steps.get(i - 1).day()) + first.note());
        }
        if (!runs.isEmpty()) {
            lines.add(intro + String.join("、", runs));
        }
    }
}
