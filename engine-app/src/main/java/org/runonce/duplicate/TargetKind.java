package org.runonce.duplicate;

/** Where an existing function was found. */
public enum TargetKind {
    COMPONENT,
    PROJECT
}
