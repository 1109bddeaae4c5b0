package org.runonce.casefile;

/** @param gap what is awaited was promised at acceptance (容缺补齐), and is no correction */
public record AwaitedCase(CaseSummary of, boolean gap) {}
