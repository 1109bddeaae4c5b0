package org.runonce.tasklist.untakeable;

import org.runonce.tasklist.Stranded;

/** Why nobody can take a task, and the way out. */
public enum Reason {
    GROUP_EMPTY("这个岗位没有人", "Nobody holds the post", "请安排人员上岗", "Give the post to somebody"),
    GROUP_SEPARATED(
            "这个岗位的人都办过这件办件的另一步，按职责分离不能再办",
            "Everybody of the post did another step of the case, which is kept apart from this one",
            "请安排没有办过这件办件的人员上岗",
            "Give the post to somebody who has not worked on the case"),
    HOLDER_GONE("签收的人没有账号了", "Whoever holds it has no account any more"),
    HOLDER_WITHOUT_POST("签收的人不再有这个岗位", "Whoever holds it does not hold the post any more"),
    HELPER_GONE("受委托的人没有账号了或已离开本单位", "Whoever helps with it has no account any more or has left the unit"),
    OWNER_GONE("委托的人没有账号了或不再有这个岗位", "Whoever delegated it has no account or post any more"),
    SIGNER_GONE("加签的人没有账号或岗位了", "Whoever is asked to sign has no account or post any more");

    private final String zh;
    private final String en;
    private final String wayOutZh;
    private final String wayOutEn;

    Reason(String zh, String en) {
        this(
                zh,
                en,
                "请单位负责人或运维人员转办、退签收或交接给在岗人员",
                "The unit's leader or an operator transfers it, releases it, or hands it over");
    }

    Reason(String zh, String en, String wayOutZh, String wayOutEn) {
        this.zh = zh;
        this.en = en;
        this.wayOutZh = wayOutZh;
        this.wayOutEn = wayOutEn;
    }

    static Reason of(Stranded.Why why) {
        return valueOf(why.name());
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String wayOutZh() {
        return wayOutZh;
    }

    public String wayOutEn() {
        return wayOutEn;
    }
}
