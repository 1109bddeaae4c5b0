package org.runonce.project;

/** How a project stands. {@code RETURNED}: with the applicant for revision. */
public enum ProjectState {
    DRAFT("草稿"),
    OPEN("进行中"),
    RETURNED("退回修改"),
    NOT_PASSED("初审不通过"),
    REFUSED("不予立项"),
    WITHDRAWN("已撤回"),
    CLOSED("已结项");

    private final String zh;

    ProjectState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** Nothing more happens to it. */
    public boolean ended() {
        return this == NOT_PASSED || this == REFUSED || this == WITHDRAWN || this == CLOSED;
    }
}
