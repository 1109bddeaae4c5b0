package org.runonce.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of a department's wish. A late wish is refused and the refusal recorded, so it is an outcome and no
 * exception, which would undo the record.
 *
 * @param refusal why it was refused; null when it will be part of the one notice
 */
public record WishOutcome(@Nullable String refusal) {}
