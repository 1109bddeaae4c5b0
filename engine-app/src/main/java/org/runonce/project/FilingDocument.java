package org.runonce.project;

/** A file of the filing. @param kind which of the required documents it is, e.g. {@code BUDGET} */
public record FilingDocument(String kind, String fileId) {}
