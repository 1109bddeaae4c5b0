package org.runonce.workflow.model;

import java.time.Instant;

/** The newest version of a decision table, and what it says to its examples now. */
public record DecisionModel(
        String key, String name, int version, Instant deployedAt, String dmnXml, ExampleResults examples) {}
