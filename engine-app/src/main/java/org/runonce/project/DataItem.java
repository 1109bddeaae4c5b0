package org.runonce.project;

/** Data that the project offers to others, or needs from them. */
public record DataItem(Direction direction, String name) {
    public enum Direction {
        OFFER,
        NEED
    }
}
