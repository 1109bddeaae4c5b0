package org.runonce.project;

import org.jspecify.annotations.Nullable;

/**
 * What a list of projects asks for.
 *
 * @param text a project code, or a part of the name
 * @param after code of the last project of the page before; null for the first page
 * @param limit 1 to 200
 */
public record ProjectFilter(
        @Nullable ProjectStage stage,
        @Nullable ProjectState state,
        @Nullable String batch,
        @Nullable String office,
        @Nullable String applicationSystem,
        @Nullable String text,
        @Nullable String after,
        int limit) {}
