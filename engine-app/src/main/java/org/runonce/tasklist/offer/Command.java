package org.runonce.tasklist.offer;

/** What a page can send for a task. */
public enum Command {
    COMPLETE,
    CLAIM,
    RELEASE,
    TRANSFER,
    DELEGATE,
    RESOLVE,
    RECALL,
    ADD_SIGNER,
    REMOVE_SIGNER,
    RETURN,
    COPY,
    URGE,
    SUSPEND,
    RESUME,
    TAKE_BACK
}
