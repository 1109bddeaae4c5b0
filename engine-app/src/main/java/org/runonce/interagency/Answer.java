package org.runonce.interagency;

/** What an office has said. */
enum Answer {
    AGREE("同意"),
    AGREE_WITH_CONDITIONS("有条件同意"),
    DISAGREE("不同意"),
    SIGNED("已签署"),
    REFUSED("不签"),
    /** Nobody waits for its word any more: another unit has refused to sign. */
    NO_LONGER_ASKED("会签已退回");

    final String zh;

    Answer(String zh) {
        this.zh = zh;
    }
}
