package org.runonce.tasklist;

/** What people do with a task beside completing it, in the words of an office. */
public enum TaskOperation {
    TRANSFER("转办"),
    DELEGATE("委托"),
    RESOLVE("交回委托"),
    RECALL("收回委托"),
    COPY("抄送"),
    URGE("催办"),
    ADD_SIGNER("加签"),
    REMOVE_SIGNER("减签"),
    SIGN("签署"),
    /** To an earlier step of the same process, or to the applicant's one correction. */
    RETURN("退回"),
    TAKE_BACK("撤回"),
    SUSPEND("挂起"),
    RESUME("恢复"),
    /** By the leader or the operator, of everything that hangs on somebody who leaves. */
    HANDOVER("交接"),
    /** What was claimed in somebody's place goes back when the substitution ends. */
    END_SUBSTITUTION("代办结束");

    private final String zh;

    TaskOperation(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
