package org.runonce.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of late cases. @param nextCursor cursor of the page after; null on the last */
public record LatePage(List<LateTask> items, @Nullable String nextCursor) {}
