package org.runonce.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a component does. @param aliases other words people use for it */
public record ComponentFunction(String name, List<String> aliases) {
    public ComponentFunction {
        aliases = orEmpty(aliases);
    }

    /** A list that a file leaves out is an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
