package org.runonce.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One published version of a matter. It never changes: a case that began with it ends with it.
 *
 * @param form the application form as it was published with this version
 */
public record MatterVersion(
        String code,
        int version,
        Matter matter,
        JsonNode form,
        String contentSha256,
        String formSha256,
        Instant publishedAt) {}
