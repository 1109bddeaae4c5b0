package org.runonce.tasklist;

/** How many tasks stand in a person's views. */
public record TaskCounts(long mine, long groups) {}
