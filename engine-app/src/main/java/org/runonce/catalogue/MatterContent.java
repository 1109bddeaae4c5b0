package org.runonce.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A matter as it is stored: always the same text for the same content, whatever the application's own JSON settings are.
 * Nulls and empty lists are left out, so that a new optional key does not make a new version of every matter.
 */
record MatterContent(String content, String form) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            // a stored version outlives the key it was written with
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static MatterContent of(Matter matter, JsonNode form) {
        try {
            return new MatterContent(JSON.writeValueAsString(matter), JSON.writeValueAsString(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("matter " + matter.code() + " cannot be written", e);
        }
    }

    Matter matter() {
        try {
            return JSON.readValue(content, Matter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored matter cannot be read", e);
        }
    }

    JsonNode formTree() {
        try {
            return JSON.readTree(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored form cannot be read", e);
        }
    }

    String contentSha256() {
        return sha256(content);
    }

    String formSha256() {
        return sha256(form);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
