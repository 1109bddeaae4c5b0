package org.runonce.material;

import java.util.List;

/**
 * What somebody hands in for one material.
 *
 * @param files ids of files this person has uploaded
 * @param paperCopies sheets handed over the counter instead or besides
 */
public record Supplied(String materialId, List<String> files, int paperCopies) {
    public Supplied {
        files = List.copyOf(files);
    }
}
