package org.runonce.intake.events;

/** The applicant has taken the case back before the decision. */
public record CaseWithdrawn(String caseNumber) {}
