package org.runonce.duplicate;

/** How close a match is, by decision {@code match-level}: only {@code SAME} counts as a duplicate. */
public enum MatchLevel {
    SAME,
    SIMILAR,
    NONE
}
