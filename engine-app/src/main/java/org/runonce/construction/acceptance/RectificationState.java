package org.runonce.construction.acceptance;

/** A rectification is due until it is fulfilled; being late does not end it. */
public enum RectificationState {
    OPEN("整改中"),
    OVERDUE("已逾期"),
    FULFILLED("已报告整改");

    private final String zh;

    RectificationState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
