package org.runonce.document;

import org.runonce.shared.Actor;

/**
 * Says who may read the documents of a case. Whoever keeps the cases implements it; as long as nobody does, nobody
 * reads.
 */
@FunctionalInterface
public interface DocumentAccess {
    boolean maySee(String caseNumber, Actor reader);
}
