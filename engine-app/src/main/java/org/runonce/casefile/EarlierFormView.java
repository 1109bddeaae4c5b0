package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What an application form said until it was corrected. */
public record EarlierFormView(JsonNode data, Instant replacedAt, String replacedBy) {}
