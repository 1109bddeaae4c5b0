package org.runonce.project.events;

/** A filing that had been returned was handed in again; its functions may be others now. */
public record ProjectRevised(String code) {}
