package org.runonce.component.events;

/** A shared component was added, changed or retired. */
public record ComponentChanged(String code) {}
