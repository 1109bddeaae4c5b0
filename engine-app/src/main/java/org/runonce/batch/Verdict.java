package org.runonce.batch;

import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectStage;

/** How a project of a batch has come out so far. */
public enum Verdict {
    RECOMMENDED("建议立项"),
    NOT_PASSED("初审不通过"),
    REFUSED("不予立项"),
    WITHDRAWN("已撤回"),
    UNDECIDED("未评定");

    private final String zh;

    Verdict(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    public static Verdict of(ProjectFacts project) {
        return switch (project.state()) {
            case NOT_PASSED -> NOT_PASSED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            default -> project.recommendedWan() == null || isReviewedAgain(project) ? UNDECIDED : RECOMMENDED;
        };
    }

    /** Its contract or a change went too far from what was approved. */
    private static boolean isReviewedAgain(ProjectFacts project) {
        return project.approvedWan() != null && project.stage() == ProjectStage.JOINT_REVIEW;
    }
}
