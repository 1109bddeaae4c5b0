package org.runonce.projectreview;

import java.math.BigDecimal;

/** With what sum and under which group an office recommends a project. */
public record Recommendation(BigDecimal wan, String group) {}
