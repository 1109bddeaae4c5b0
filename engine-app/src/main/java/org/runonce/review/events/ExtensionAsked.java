package org.runonce.review.events;

/** An approver asks for the one extension. @param approver group of the leader who may grant it */
public record ExtensionAsked(String caseNumber, String approver) {}
