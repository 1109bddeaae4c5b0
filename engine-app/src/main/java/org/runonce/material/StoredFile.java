package org.runonce.material;

import java.time.Instant;

/**
 * An uploaded file. Two uploads of the same content have one hash and two ids.
 *
 * @param name as the uploader's computer called it, without folders
 */
public record StoredFile(
        String id, String sha256, long size, String mediaType, String name, String uploadedBy, Instant uploadedAt) {
    /** Whether every browser shows it by itself. */
    public boolean viewable() {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
