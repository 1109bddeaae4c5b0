package org.runonce.casefile;

/** Where a case stands. */
public enum CaseState {
    DRAFT("草稿"),
    SUBMITTED("已提交"),
    RECEIVED("已收件"),
    CORRECTION("待补正"),
    ACCEPTED("已受理"),
    IN_REVIEW("审查中"),
    SUSPENDED("特别程序中"),
    DECIDING("待决定"),
    DECIDED("已决定"),
    COMPLETED("已办结"),
    DELIVERED("已送达"),
    RATED("已评价"),
    ARCHIVED("已归档"),
    NOT_ACCEPTED("不予受理"),
    RETURNED("已退回"),
    WITHDRAWN("已撤回"),
    TERMINATED("已终止");

    private final String zh;

    CaseState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** Nothing is done with the case any more. */
    boolean isOver() {
        return compareTo(ARCHIVED) >= 0;
    }
}
