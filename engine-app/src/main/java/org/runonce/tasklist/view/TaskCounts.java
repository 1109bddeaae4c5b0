package org.runonce.tasklist.view;

/** How many tasks stand in a person's views. */
public record TaskCounts(long mine, long groups) {}
