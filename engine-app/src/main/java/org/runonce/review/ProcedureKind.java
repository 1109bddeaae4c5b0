package org.runonce.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** The procedures of 行政许可法45条; the time of no other reason stops a clock. */
public enum ProcedureKind {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审");

    static final String BASIS = "行政许可法45条";

    private final String zh;

    ProcedureKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    private static Optional<ProcedureKind> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** @param pointer where the request names it */
    static ProcedureKind required(String name, String pointer) {
        return of(name).orElseThrow(() -> Problem.rejected(
                        "not-a-special-procedure",
                        "“%s”不是法定的特别程序，其时间照常计入期限".formatted(name),
                        "\"%s\" is no lawful special procedure; its time counts".formatted(name))
                .with("basis", BASIS)
                .with(new Violation(pointer, "只能是：" + all(), "Only: " + all())));
    }

    private static String all() {
        return Arrays.stream(values()).map(it -> it.name() + " " + it.zh).collect(Collectors.joining("、"));
    }
}
