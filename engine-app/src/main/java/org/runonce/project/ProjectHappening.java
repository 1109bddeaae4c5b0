package org.runonce.project;

import java.time.Instant;

/** One line of what happened to a project. */
public record ProjectHappening(Instant at, String kind, String text, String by) {}
