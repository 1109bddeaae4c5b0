package org.runonce.tasklist.view;

import java.time.Instant;

/**
 * A list that a person comes back to.
 *
 * @param view {@code mine}, {@code groups} or {@code done}
 */
public record SavedView(String id, String name, String view, TaskFilter filter, Instant savedAt) {}
