package org.runonce.tasklist.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of tasks, the least remaining time first. @param nextCursor cursor of the page after; null on the last */
public record TaskPage(List<TaskView> items, @Nullable String nextCursor) {}
