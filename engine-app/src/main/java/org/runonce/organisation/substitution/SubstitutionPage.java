package org.runonce.organisation.substitution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page, the newest first. */
public record SubstitutionPage(
        List<Substitution> items, @Nullable Long nextCursor) {}
