package org.runonce.interagency;

/**
 * An office as the table {@code assign-offices} names it.
 *
 * @param office code of a unit, or a symbol: {@code PARENT}, {@code NAMED}, {@code APPLICANT}
 */
public record NamedOffice(String office, Part part) {}
