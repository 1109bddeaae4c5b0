package org.runonce.review.process;

import org.jspecify.annotations.Nullable;

final class Texts {
    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
