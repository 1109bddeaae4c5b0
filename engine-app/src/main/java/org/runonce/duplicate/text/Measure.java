package org.runonce.duplicate.text;

/**
 * The numbers of the comparison, from {@code duplicate/measure.yaml}.
 *
 * @param containedShare weight of "the filed function is contained in the existing one" against the way back
 * @param descriptionFactor discount on what stands in the description only
 * @param specificWeight a name whose words weigh less than this is too general to be like anything
 * @param candidates how many the index offers for the close comparison
 * @param mark where the numbers come from
 */
public record Measure(
        Double containedShare, Double descriptionFactor, Double specificWeight, Integer candidates, String mark) {}
