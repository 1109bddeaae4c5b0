package org.runonce.project;

/** Where in its life a project is, in the order of that life. */
public enum ProjectStage {
    FILING("申报"),
    FIRST_REVIEW("初审"),
    DUPLICATE_CHECK("查重"),
    EXPERT_REVIEW("专家评审"),
    JOINT_REVIEW("联合评审"),
    APPROVAL("立项审批"),
    PROCUREMENT("采购签约"),
    CONSTRUCTION("建设"),
    INITIAL_ACCEPTANCE("初验"),
    TRIAL_RUN("试运行"),
    FINAL_ACCEPTANCE("终验"),
    EVALUATION("绩效评价"),
    REUSE("推广复用"),
    CLOSED("已结项");

    private final String zh;

    ProjectStage(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
