package org.runonce.project;

/** Whether something new is built or what exists is improved. */
public enum BuildType {
    NEW("新建"),
    UPGRADE("升级");

    private final String zh;

    BuildType(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
