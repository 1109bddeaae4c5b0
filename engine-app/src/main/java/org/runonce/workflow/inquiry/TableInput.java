package org.runonce.workflow.inquiry;

import java.util.List;

/**
 * A fact that a decision table reads.
 *
 * @param label what the analyst wrote over the column
 * @param allowed the values the analyst allowed; empty where any is
 */
public record TableInput(String name, String label, List<String> allowed) {}
