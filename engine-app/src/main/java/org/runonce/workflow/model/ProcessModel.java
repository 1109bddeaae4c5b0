package org.runonce.workflow.model;

import java.time.Instant;
import java.util.List;

/**
 * One version of a process with where its instances stand.
 *
 * @param versions all of them, the newest first
 */
public record ProcessModel(
        String key, String name, int version, String bpmnXml, List<Crowd> crowds, List<ProcessVersion> versions) {
    /** How many instances stand at an element. */
    public record Crowd(String element, String elementName, long instances) {}

    /** @param running instances that keep this version */
    public record ProcessVersion(int version, Instant deployedAt, long running) {}
}
