package org.runonce.casefile;

/** A department's part in a case. */
public record Assignment(String department, boolean lead) {}
