package org.runonce.casefile;

/** How a case came to be accepted. */
public enum AcceptanceKind {
    NORMAL,
    /** 容缺受理: minor materials follow on commitment. */
    WITH_GAP,
    /** 视为受理: no notice within five working days, 行政许可法32条(四). */
    DEEMED
}
