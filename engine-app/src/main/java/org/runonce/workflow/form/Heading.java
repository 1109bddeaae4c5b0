package org.runonce.workflow.form;

import java.util.List;

/**
 * How people and data name a component.
 *
 * @param path from the object of its level
 * @param label as the form shows it
 */
record Heading(String id, List<String> path, String label) {}
