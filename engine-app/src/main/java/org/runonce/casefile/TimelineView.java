package org.runonce.casefile;

import java.time.Instant;

/** One line of what happened to a case. */
public record TimelineView(Instant at, String kind, String text, String by) {}
