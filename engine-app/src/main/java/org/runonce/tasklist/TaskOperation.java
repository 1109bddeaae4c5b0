package org.runonce.tasklist;

/** What people do with a task beside completing it, in the words of an office. */
public enum TaskOperation {
    TRANSFER("转办"),
    DELEGATE("委托"),
    RESOLVE("交回委托"),
    RECALL("收回委托"),
    COPY("抄送"),
    URGE("催办");

    private final String zh;

    TaskOperation(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
