package org.runonce.construction.events;

/** The applying office asks for a change that the data bureau may decide. */
public record ChangeAsked(String code) {}
