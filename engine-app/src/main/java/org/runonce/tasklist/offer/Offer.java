package org.runonce.tasklist.offer;

import org.jspecify.annotations.Nullable;

/** @param whyNot as the command itself would be refused; null if it is offered */
public record Offer(Command command, @Nullable Words whyNot) {}
