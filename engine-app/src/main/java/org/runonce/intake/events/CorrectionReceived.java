package org.runonce.intake.events;

/** The applicant has answered all that the one notice asked. */
public record CorrectionReceived(String caseNumber) {}
