package org.runonce.project;

/** When an indicator was measured: before the project, while it ran, after it. */
public enum IndicatorPhase {
    BEFORE("建设前"),
    DURING("建设中"),
    AFTER("建成后");

    private final String zh;

    IndicatorPhase(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
