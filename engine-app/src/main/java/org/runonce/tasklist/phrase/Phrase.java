package org.runonce.tasklist.phrase;

public record Phrase(String id, String text) {}
