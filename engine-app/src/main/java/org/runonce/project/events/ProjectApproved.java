package org.runonce.project.events;

/** A project was approved and its baseline frozen; after a second review there is a further version. */
public record ProjectApproved(String code, int baselineVersion) {}
