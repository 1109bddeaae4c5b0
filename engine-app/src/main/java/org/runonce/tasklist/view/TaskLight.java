package org.runonce.tasklist.view;

/** How much time is left, as the case's own light says. */
public enum TaskLight {
    /** No clock runs. */
    GREY,
    GREEN,
    /** At most one working day is left. */
    YELLOW,
    /** Overdue. */
    RED
}
