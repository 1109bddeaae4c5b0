package org.runonce.shared;

import org.jspecify.annotations.Nullable;

/** Personal data as lists and logs may show it. */
public final class Masks {
    private Masks() {}

    /** First three and last four characters of an ID number or credit code stay. */
    public static @Nullable String idNumber(@Nullable String value) {
        return middle(value, 3, 4);
    }

    /** First three and last four digits of a phone number stay. */
    public static @Nullable String phone(@Nullable String value) {
        return middle(value, 3, 4);
    }

    private static @Nullable String middle(@Nullable String value, int head, int tail) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        if (value.length() <= head + tail) {
            return "*".repeat(value.length());
        }
        return value.substring(0, head)
                + "*".repeat(value.length() - head - tail)
                + value.substring(value.length() - tail);
    }
}
