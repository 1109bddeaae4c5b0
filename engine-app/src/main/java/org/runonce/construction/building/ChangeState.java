package org.runonce.construction.building;

/** How far a change has come. */
public enum ChangeState {
    ASKED("待决定"),
    DECLINED("不同意"),
    APPLIED("已变更"),
    IN_REVIEW("联合评审中"),
    REVIEWED("已经联合评审");

    private final String zh;

    ChangeState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
