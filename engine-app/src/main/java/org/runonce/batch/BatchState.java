package org.runonce.batch;

/** Where a batch is: it fills, sits, and is closed. */
public enum BatchState {
    OPEN("征集中"),
    SITTING("评审中"),
    CLOSED("已结束");

    private final String zh;

    BatchState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
