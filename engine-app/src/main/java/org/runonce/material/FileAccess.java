package org.runonce.material;

import org.runonce.shared.Actor;

/**
 * Says who else than its uploader may read a file. Whoever keeps the cases implements it; as long as nobody does,
 * nobody else reads.
 */
@FunctionalInterface
public interface FileAccess {
    /** Whether this person may see the case in which the file was handed in. */
    boolean maySee(String caseNumber, Actor reader);
}
