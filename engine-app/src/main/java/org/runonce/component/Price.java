package org.runonce.component;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What reusing a component costs an office.
 *
 * @param wan ten thousand yuan a year; null where the component is free
 * @param note how it is charged, for people
 */
public record Price(@Nullable BigDecimal wan, String note) {}
