package org.runonce.project.events;

/** A second review has not agreed: the baseline in force stays, and the project goes on by it. */
public record BaselineKept(String code, int baselineVersion) {}
