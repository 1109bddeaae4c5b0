package org.runonce.construction.evaluation;

/** How well a project has done, by the table {@code evaluation-grade}. */
public enum Grade {
    EXCELLENT("优"),
    GOOD("良"),
    SUFFICIENT("中"),
    POOR("差");

    private final String zh;

    Grade(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
