package org.runonce.shared;

/**
 * Somebody did something with a task beside completing it; who keeps the case writes it into its timeline.
 *
 * @param operation enum name, e.g. {@code TRANSFER}
 * @param text what happened, in a sentence for people
 */
public record TaskOperated(String caseNumber, String taskId, String operation, String text, Actor actor) {}
