package org.runonce.tasklist.sign;

public enum SheetState {
    OPEN,
    AGREED,
    DECLINED,
    /** All signers were removed, or the task ended before they had signed. */
    CANCELLED
}
