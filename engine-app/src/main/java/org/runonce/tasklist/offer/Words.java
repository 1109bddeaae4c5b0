package org.runonce.tasklist.offer;

import org.runonce.shared.Problem;

/** A reason as people read it. */
public record Words(String zh, String en) {
    public static Words of(Problem refusal) {
        return new Words(refusal.zh(), refusal.en());
    }
}
