package org.runonce.intake;

import java.util.List;
import org.runonce.catalogue.Matter;
import org.runonce.material.Necessity;
import org.runonce.material.Requirement;

/** What the catalogue asks for, in the words of the material library. */
final class Requirements {
    private Requirements() {}

    static List<Requirement> of(Matter matter, String situation) {
        return matter.materialsFor(situation).stream()
                .map(it -> new Requirement(
                        it.id(),
                        it.name(),
                        Necessity.valueOf(it.necessity().name()),
                        it.trust().name(),
                        it.sharable(),
                        it.copies()))
                .toList();
    }
}
