package org.runonce.tasklist.sign;

/** When the signers are asked. */
public enum SignOrder {
    /** 前加签: the holder hears the signers first, and is not done before they have signed. */
    BEFORE,
    /** 并加签: while the holder works, who may be done first; what was entered is held until they have signed. */
    PARALLEL,
    /** 后加签: once the holder is done; what was entered is held until they have signed. */
    AFTER
}
