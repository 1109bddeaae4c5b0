package org.runonce.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a ledger as sentences. */
final class ClockWords {
    private ClockWords() {}

    static String start(ClockEntry entry) {
        TimeLimit limit = entry.limit();
        return "自" + DayWords.full(entry.on()) + "起算，当日不计，期限" + (limit == null ? "" : limit.inWords()) + source(entry);
    }

    static String pause(Pause pause, int excluded, LimitUnit unit, ClockEntry stop) {
        return "%s%s，%d%s不计入".formatted(DayWords.span(pause.from(), pause.to()), pause.reason(), excluded, unit.zh())
                + approval(stop);
    }

    static String extension(ClockEntry entry, TimeLimit total) {
        TimeLimit more = entry.limit();
        return "%s延长%s，共%s".formatted(DayWords.full(entry.on()), more == null ? "" : more.inWords(), total.inWords())
                + source(entry);
    }

    static List<String> ending(@Nullable ClockEntry stop, @Nullable ClockEntry end, int remaining, LimitUnit unit) {
        List<String> lines = new ArrayList<>();
        if (stop != null) {
            lines.add(DayWords.full(stop.on()) + "起暂停计时，剩余" + remaining + unit.zh() + source(stop));
        }
        if (end != null) {
            boolean met = end.kind() == ClockEntry.Kind.MET;
            String late = met && remaining < 0 ? "，超期" + -remaining + unit.zh() : "";
            lines.add(DayWords.full(end.on()) + (met ? "完成" : "停止计时") + late + source(end));
        }
        return lines;
    }

    private static String source(ClockEntry entry) {
        return entry.reason().isBlank() ? approval(entry) : "：" + entry.reason() + approval(entry);
    }

    private static String approval(ClockEntry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.article().isBlank()) {
            parts.add("依据" + entry.article());
        }
        if (!entry.person().isBlank()) {
            parts.add("经办" + entry.person());
        }
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }
}
