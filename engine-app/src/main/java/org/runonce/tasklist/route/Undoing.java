package org.runonce.tasklist.route;

/** What the domain can do with a completed user task, by the task's id in its model. */
public interface Undoing {
    /** It knows how to undo the task, or has nothing to undo. */
    boolean undoable(String taskKey);

    /** The task can ask the applicant to correct. */
    boolean correctable(String taskKey);
}
