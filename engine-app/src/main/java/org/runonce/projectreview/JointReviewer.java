package org.runonce.projectreview;

/** The three offices of the joint review; each must recommend. */
public enum JointReviewer {
    DATA_BUREAU("SGJ", "区数管局"),
    DRC("FGJ", "区发改局"),
    FINANCE("CZJ", "区财政局");

    private final String unit;
    private final String zh;

    JointReviewer(String unit, String zh) {
        this.unit = unit;
        this.zh = zh;
    }

    /** Code of the office. */
    public String unit() {
        return unit;
    }

    public String zh() {
        return zh;
    }
}
