package org.runonce.quota;

/**
 * Which quota: of a kind, of an office, and for a budget of one item.
 *
 * @param item empty where the kind is not divided
 */
public record QuotaKey(String kind, String office, String item) {}
