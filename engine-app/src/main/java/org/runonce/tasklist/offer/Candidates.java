package org.runonce.tasklist.offer;

import java.util.List;

/** By name. @param more there are others; a word more finds them */
public record Candidates(List<Candidate> people, boolean more) {}
