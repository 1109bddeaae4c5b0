package org.runonce.casefile;

/** The clocks a case can carry. */
public enum ClockKind {
    /** 收件 to a notice: five working days, 行政许可法32条(四). */
    NOTICE("告知期限"),
    /** Between offices: submission to the lead's check, a service level; when it is over nothing is accepted. */
    CHECK("核对期限"),
    /** The applicant's time to answer a correction notice. */
    CORRECTION("补正期限"),
    /** The applicant's time to bring what was missing at 容缺受理. */
    GAP("容缺补齐期限"),
    PROMISED("承诺期限"),
    STATUTORY("法定期限"),
    /** Decision to delivery: ten working days, 行政许可法44条. */
    DELIVERY("送达期限");

    private final String zh;

    ClockKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
