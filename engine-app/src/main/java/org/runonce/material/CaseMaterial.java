package org.runonce.material;

import java.util.List;

/**
 * A material of a case and everything that was handed in for it, oldest first; what counts is of the latest cycle.
 */
public record CaseMaterial(
        String materialId,
        String name,
        Necessity necessity,
        String trust,
        int copies,
        MaterialState state,
        List<Supply> supplies) {
    public CaseMaterial {
        supplies = List.copyOf(supplies);
    }
}
