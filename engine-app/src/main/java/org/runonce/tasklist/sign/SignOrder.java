package org.runonce.tasklist.sign;

/** When the signers are asked. */
public enum SignOrder {
    /** 前加签: before the holder works on the task. */
    BEFORE,
    /** 并加签: while the holder works. */
    PARALLEL,
    /** 后加签: after the holder has done the task, which is held until they have signed. */
    AFTER
}
