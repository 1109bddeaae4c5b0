package org.runonce.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param nextCursor null on the last page */
public record MatterPage(
        List<MatterVersion> matters, @Nullable String nextCursor) {}
