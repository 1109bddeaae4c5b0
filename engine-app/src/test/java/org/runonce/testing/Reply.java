package org.runonce.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/**
 * What the application answered.
 *
 * @param json the body, a missing node if it is no JSON
 */
public record Reply(int status, HttpHeaders headers, byte[] bytes, JsonNode json) {
    /** The value at a path of names, e.g. {@code text("csrf", "header")}. */
    public String text(String... path) {
        JsonNode node = json;
        for (String name : path) {
            node = node.path(name);
        }
        return node.asText();
    }

    /** The last part of a problem's type: {@code case-not-found}. */
    public String problem() {
        return text("type").replace("/problems/", "");
    }

    /** The pointers of the fields that were refused. */
    public java.util.List<String> pointers() {
        return StreamSupport.stream(json.path("violations").spliterator(), false)
                .map(it -> it.path("pointer").asText())
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " " + body();
    }
}
