package org.runonce.tasklist.drift;

/**
 * One place where the work items and the engine's own tables do not say the same.
 *
 * @param what the task's id, or the group's for a count
 * @param engine what the engine says; empty if it knows nothing of it
 * @param workItem what the work items say; empty if there is none
 */
public record Drift(Kind kind, String what, String engine, String workItem) {
    public enum Kind {
        /** A task of the engine that no list shows. */
        MISSING,
        /** A list shows a task that the engine no longer has. */
        ORPHANED,
        ASSIGNEE,
        GROUP,
        COUNT
    }
}
