package org.runonce.material;

/** Whether a case can do without a material: never, always, or for now against a commitment to hand it in later. */
public enum Necessity {
    REQUIRED,
    OPTIONAL,
    TOLERABLE
}
