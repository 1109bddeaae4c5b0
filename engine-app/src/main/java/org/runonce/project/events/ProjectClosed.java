package org.runonce.project.events;

/** A project has come to its end: built, accepted, evaluated. */
public record ProjectClosed(String code) {}
