package org.runonce.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of cases. @param nextCursor cursor of the page after; null on the last */
public record CasePage(List<CaseSummary> items, @Nullable String nextCursor) {}
