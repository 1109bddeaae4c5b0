package org.runonce.casefile;

/** How much time is left. */
public enum Light {
    /** No clock runs. */
    GREY,
    GREEN,
    /** At most one working day or 20% of the limit is left (SUP-T03). */
    YELLOW,
    /** Overdue, or marked red. */
    RED
}
