package org.runonce.construction.events;

/** The applying office asks for a change that only a new joint review may decide. */
public record ChangeNeedsReview(String code) {}
