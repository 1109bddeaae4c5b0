package org.runonce.workflow;

/** A task whose completion can be undone: it is returned (退回) or taken back (撤回), and will be done again. */
public interface UndoableTask extends UserTaskHandler {
    /**
     * What the completion said no longer counts, and stays readable. In the transaction of the return; a refusal is a
     * {@link org.runonce.shared.Problem} and leaves everything as it was.
     */
    void undo(UndoneTask task);
}
