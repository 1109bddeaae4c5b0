package org.runonce.construction.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is bought.
 *
 * @param functionNo the function of the baseline that it delivers; null for what the baseline does not know
 */
public record ContractItem(@Nullable Integer functionNo, String name, BigDecimal priceWan) {}
