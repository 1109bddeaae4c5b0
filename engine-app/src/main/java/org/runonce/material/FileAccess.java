package org.runonce.material;

import java.util.Collection;
import java.util.List;
import org.runonce.shared.Actor;

/**
 * Says who else than its uploader may read a file. Whoever keeps the cases implements it; as long as nobody does,
 * nobody else reads.
 */
@FunctionalInterface
public interface FileAccess {
    /** Whether this person may see the case in which the file was handed in. */
    boolean maySee(String caseNumber, Actor reader);

    /** The cases in whose folder the file lies otherwise than as one of their materials. */
    default Collection<String> casesHolding(String fileId) {
        return List.of();
    }
}
