package org.runonce.review.events;

/** A case was granted on the applicant's commitment; whether it is kept is checked afterwards. */
public record CommitmentGranted(String caseNumber, String leadDepartment) {}
