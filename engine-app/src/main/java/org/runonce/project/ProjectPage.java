package org.runonce.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of projects. @param nextCursor cursor of the page after; null on the last */
public record ProjectPage(
        List<ProjectSummary> items, @Nullable String nextCursor) {}
