package org.runonce.review;

import java.time.LocalDate;
import java.util.List;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Who looked at a place, and when. */
final class Verifiers {
    private Verifiers() {}

    /** 行政许可法34条3款: substance is verified by two or more people. */
    static List<String> twoOrMore(List<String> names) {
        List<String> different = names.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (different.size() < 2) {
            throw Problem.rejected(
                            "two-verifiers-needed", "现场核查应有两名以上工作人员参加", "A site is verified by two or more people")
                    .with("basis", "行政许可法34条3款")
                    .with(new Violation("/data/verifiers", "请填写至少两名不同的核查人员", "Name at least two different people"));
        }
        return different;
    }

    static LocalDate notLater(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.rejected("date-in-the-future", "日期不能晚于今天", "The date cannot lie in the future")
                    .with(new Violation("/data/verifiedOn", "请填写已经过去的日期或今天", "Give today or a day gone by"));
        }
        return day;
    }
}
