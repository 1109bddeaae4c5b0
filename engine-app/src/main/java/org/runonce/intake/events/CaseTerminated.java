package org.runonce.intake.events;

/** The department's leader has ended the case: the applicant or the legal basis is no more. */
public record CaseTerminated(String caseNumber) {}
