package org.runonce.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of batches, the newest number first. @param nextCursor cursor of the page after; null on the last */
public record BatchPage(List<BatchSummary> items, @Nullable String nextCursor) {}
