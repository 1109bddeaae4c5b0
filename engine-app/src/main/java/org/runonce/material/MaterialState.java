package org.runonce.material;

/** {@code GAP}: the case was accepted without it; it is owed until the case's gap limit. */
public enum MaterialState {
    PROVIDED,
    FROM_SHARED,
    MISSING,
    GAP
}
