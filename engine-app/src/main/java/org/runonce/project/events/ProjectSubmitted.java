package org.runonce.project.events;

/** A filing became a project; what follows is what routes its process. */
public record ProjectSubmitted(
        String code, String name, String office, String leadUnit, String applicationSystem, String batch) {}
