package org.runonce.duplicate;

/** {@code WHOLE}: a main function exists already. {@code PARTLY}: others do. The people of the data bureau decide. */
public enum DuplicateVerdict {
    NONE,
    PARTLY,
    WHOLE
}
