package org.runonce.component;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of components asks for.
 *
 * @param text part of a name, of another name, or of a function
 * @param after code of the last component of the page before
 */
public record ComponentFilter(
        @Nullable String text,
        @Nullable ComponentState state,
        @Nullable String after,
        int limit) {
    boolean admits(SharedComponent component) {
        return (state == null || state == component.state()) && says(component);
    }

    private boolean says(SharedComponent component) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(component.code(), component.name()),
                        component.aliases().stream(),
                        component.functions().stream()
                                .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream())))
                .flatMap(it -> it)
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
