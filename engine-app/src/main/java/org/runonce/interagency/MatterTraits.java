package org.runonce.interagency;

import org.jspecify.annotations.Nullable;

/**
 * What the tables of the matters between offices ask about an application.
 *
 * @param amountWan the amount the form names, in 万元; null where it names none
 * @param kind the kind the form names, {@code NONE} where it names none
 * @param applicantLevel DISTRICT, TOWN or VILLAGE
 */
public record MatterTraits(@Nullable Double amountWan, String kind, String applicantLevel) {}
