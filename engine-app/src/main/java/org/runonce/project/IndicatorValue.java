package org.runonce.project;

import java.math.BigDecimal;
import java.time.Instant;

/** A measured value of an indicator; the latest of a phase counts. */
public record IndicatorValue(String name, IndicatorPhase phase, BigDecimal value, Instant measuredAt) {}
