package org.runonce.construction.evaluation;

import java.math.BigDecimal;

/**
 * What the office offers to others.
 *
 * @param priceWan 0 where it is free
 */
public record NewOffer(String componentName, BigDecimal priceWan, String terms) {}
