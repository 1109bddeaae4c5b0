package org.runonce.tasklist.view;

public enum TaskKind {
    /** A user task of a process. */
    TASK,
    /** A signer's part of a task; the engine does not know it. */
    SIGN
}
