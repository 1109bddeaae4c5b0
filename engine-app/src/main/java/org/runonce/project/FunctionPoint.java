package org.runonce.project;

import java.math.BigDecimal;

/**
 * One function of a project with what it costs.
 *
 * @param main a project without its main functions is not worth doing
 */
public record FunctionPoint(int no, String name, String description, boolean main, BigDecimal costWan) {}
