package org.runonce.project.events;

/** A project ended in a review. */
public record ProjectRefused(String code) {}
