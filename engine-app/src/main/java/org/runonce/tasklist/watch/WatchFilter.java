package org.runonce.tasklist.watch;

import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.view.TaskLight;

/**
 * What the list of late tasks is narrowed to; null means not narrowed by it.
 *
 * @param light RED or YELLOW; for the others there is nothing to watch
 * @param unclaimed only what nobody holds
 */
public record WatchFilter(
        @Nullable TaskLight light,
        @Nullable String department,
        @Nullable String matter,
        @Nullable String person,
        boolean unclaimed) {}
