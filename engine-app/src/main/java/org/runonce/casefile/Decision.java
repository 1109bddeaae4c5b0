package org.runonce.casefile;

/** 准予 or 不予. */
public enum Decision {
    GRANT,
    REFUSE,
    /** A package whose items were not all decided alike. */
    PARTLY
}
