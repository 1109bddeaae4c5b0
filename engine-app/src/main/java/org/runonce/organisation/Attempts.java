package org.runonce.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Wrong passwords in a row, and until when they lock the account. */
record Attempts(int failures, @Nullable Instant lockedUntil) {
    static final Attempts NONE = new Attempts(0, null);

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One more failure; after a lock has run out the count begins anew. */
    Attempts failed(Instant now, SignInSettings settings) {
        int inARow = lockedUntil == null ? failures + 1 : 1;
        return new Attempts(inARow, inARow < settings.maxFailures() ? null : now.plus(settings.lockFor()));
    }
}
