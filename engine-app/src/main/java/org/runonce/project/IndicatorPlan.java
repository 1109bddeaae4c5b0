package org.runonce.project;

import java.math.BigDecimal;

/** What the project promises to improve: the value before it and the one to be reached. */
public record IndicatorPlan(String name, String unit, BigDecimal before, BigDecimal target) {}
