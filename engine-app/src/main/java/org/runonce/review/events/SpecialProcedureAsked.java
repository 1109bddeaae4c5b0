package org.runonce.review.events;

/** An approver asks for a procedure whose time does not count (行政许可法45条). */
public record SpecialProcedureAsked(String caseNumber) {}
