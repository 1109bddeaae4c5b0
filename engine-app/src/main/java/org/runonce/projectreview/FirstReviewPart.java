package org.runonce.projectreview;

/** What is looked at in the first review, each by its own office. */
public enum FirstReviewPart {
    SCENE("场景审核"),
    APPLICATION("应用审核");

    private final String zh;

    FirstReviewPart(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
