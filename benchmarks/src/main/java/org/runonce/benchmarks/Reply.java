package org.runonce.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;

/** @param body the JSON of the answer; a missing node if there was none */
record Reply(int status, JsonNode body) {
    /** The last part of a problem's type, e.g. {@code task-ended}. */
    String problem() {
        return body.path("type").asText().replace("/problems/", "");
    }

    boolean good() {
        return status >= 200 && status < 300;
    }
}
