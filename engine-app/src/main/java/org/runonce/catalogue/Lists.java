package org.runonce.catalogue;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Lists {
    private Lists() {}

    /** A list that a file leaves out is an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }
}
