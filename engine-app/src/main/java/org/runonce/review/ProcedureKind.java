package org.runonce.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    static Optional<ProcedureKind> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(it -> it.name() + " " + it.zh).collect(Collectors.joining("、"));
    }
}
