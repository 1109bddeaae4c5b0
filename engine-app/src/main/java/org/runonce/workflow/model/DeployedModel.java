package org.runonce.workflow.model;

import java.time.Instant;

/** The newest version of a decision or a form. @param name for people; of a form its key */
public record DeployedModel(String key, String name, int version, Instant deployedAt) {}
