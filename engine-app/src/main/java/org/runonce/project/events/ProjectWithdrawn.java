package org.runonce.project.events;

/** The applying office took its project back before approval. */
public record ProjectWithdrawn(String code) {}
