package org.runonce.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of components. @param nextCursor cursor of the page after; null on the last */
public record ComponentPage(
        List<SharedComponent> items, @Nullable String nextCursor) {}
