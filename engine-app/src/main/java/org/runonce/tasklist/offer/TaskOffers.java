package org.runonce.tasklist.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every command of a task, offered to this person now or not.
 *
 * @param grounds reasons of law for which it may be suspended; empty where the law knows none
 * @param resumedBy the task by whose form a suspension is ended; null while there is none
 */
public record TaskOffers(
        List<Offer> offers, List<Ground> grounds, @Nullable String resumedBy) {
    public record Ground(String id, String name) {}
}
