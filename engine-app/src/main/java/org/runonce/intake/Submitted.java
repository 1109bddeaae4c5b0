package org.runonce.intake;

/** The answer to a submission. @param queryCode with the number it shows the case without an account */
public record Submitted(String caseNumber, String queryCode) {}
