package org.runonce.material;

import java.util.List;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.catalogue.MaterialRequirement.TrustLevel;

/**
 * A material of a case and everything that was handed in for it, oldest first; what counts is of the latest cycle.
 */
public record CaseMaterial(
        String materialId,
        String name,
        Necessity necessity,
        TrustLevel trust,
        int copies,
        MaterialState state,
        List<Supply> supplies) {
    public CaseMaterial {
        supplies = List.copyOf(supplies);
    }
}
