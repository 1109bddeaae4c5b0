package org.runonce.quota;

/**
 * What an office has only so much of.
 *
 * @param unit what is counted, e.g. 辆, 万元
 * @param keeper code of the unit that sets the figures
 * @param mark certainty of the source
 */
public record QuotaKind(String kind, String name, String unit, String keeper, String basis, String mark) {}
