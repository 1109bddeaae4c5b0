package org.runonce.material;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in for one material.
 *
 * @param files ids of files this person has uploaded
 * @param paperCopies sheets handed over the counter instead or besides
 */
public record Supplied(String materialId, List<String> files, int paperCopies) {
    /** May be read from a request as it is: what is left out there becomes an empty text, which names nothing. */
    public Supplied(@Nullable String materialId, @Nullable List<@Nullable String> files, int paperCopies) {
        this.materialId = Objects.requireNonNullElse(materialId, "");
        this.files = files == null
                ? List.of()
                : files.stream().map(it -> Objects.requireNonNullElse(it, "")).toList();
        this.paperCopies = paperCopies;
    }
}
