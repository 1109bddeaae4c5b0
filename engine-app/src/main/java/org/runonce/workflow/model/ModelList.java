package org.runonce.workflow.model;

import java.util.List;

/** All that is deployed, by its key. */
public record ModelList(List<DeployedProcess> processes, List<DeployedModel> decisions, List<DeployedModel> forms) {}
