package org.runonce.workflow;

import java.util.List;

/** The diagram of one process instance of a case and the places it has been. */
public record Diagram(String process, String name, String bpmnXml, List<Place> places) {}
