package org.runonce.tasklist.untakeable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of such tasks. @param nextCursor cursor of the page after; null on the last */
public record UntakeablePage(
        List<UntakeableTask> items, @Nullable String nextCursor) {}
