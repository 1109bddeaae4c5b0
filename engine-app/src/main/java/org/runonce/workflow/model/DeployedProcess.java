package org.runonce.workflow.model;

import java.time.Instant;

/**
 * The newest version of a process.
 *
 * @param running instances of it
 * @param runningOlder instances that began with an older version and keep it
 */
public record DeployedProcess(
        String key, String name, int version, Instant deployedAt, long running, long runningOlder) {}
