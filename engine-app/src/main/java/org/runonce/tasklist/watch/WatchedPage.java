package org.runonce.tasklist.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of late tasks. @param nextCursor cursor of the page after; null on the last */
public record WatchedPage(List<WatchedTask> items, @Nullable String nextCursor) {}
