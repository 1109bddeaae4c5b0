package org.runonce.duplicate;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A report in a sentence, for the timeline. */
final class DuplicateWords {
    private DuplicateWords() {}

    static String of(DuplicateReport report) {
        return switch (report.verdict()) {
            case NONE -> report.matches().isEmpty() ? "查重未发现重复" : "查重未发现重复；有相近功能供参考";
            case PARTLY -> "查重发现部分功能重复，占投资%s%%：%s".formatted(percent(report), evidence(report));
            case WHOLE -> "查重发现主要功能重复，占投资%s%%：%s".formatted(percent(report), evidence(report));
        };
    }

    private static String percent(DuplicateReport report) {
        return report.share()
                .multiply(BigDecimal.valueOf(100))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String evidence(DuplicateReport report) {
        return report.matches().stream()
                .filter(Match::same)
                .limit(3)
                .map(it -> "“%s”与“%s·%s”".formatted(it.functionName(), it.targetName(), it.targetFunction()))
                .collect(Collectors.joining("；"));
    }
}
