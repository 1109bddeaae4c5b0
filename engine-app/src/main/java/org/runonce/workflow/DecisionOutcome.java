package org.runonce.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param version the table's deployed version
 * @param rules ids of the rules that fired
 * @param results one map of outputs for each rule that fired
 */
public record DecisionOutcome(String decision, int version, List<String> rules, List<Map<String, Object>> results) {}
