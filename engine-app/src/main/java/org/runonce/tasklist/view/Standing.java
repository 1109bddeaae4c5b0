package org.runonce.tasklist.view;

/** Whether an open task can be completed now, or something keeps it from that. */
public enum Standing {
    ACTIVE,
    SUSPENDED
}
