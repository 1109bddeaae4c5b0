package org.runonce.calendar;

/** What a time limit counts. */
public enum LimitUnit {
    WORKING_DAY("个工作日"),
    NATURAL_DAY("个自然日"),
    MONTH("个月");

    private final String zh;

    LimitUnit(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** Used and remaining days are counted in this: a month is looked back on in natural days. */
    public LimitUnit countedIn() {
        return this == WORKING_DAY ? WORKING_DAY : NATURAL_DAY;
    }
}
