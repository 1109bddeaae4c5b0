package org.runonce.organisation.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A list that a person comes back to.
 *
 * @param query what the page narrows the list to, in the page's own words; an object
 */
public record SavedView(String id, String name, JsonNode query, Instant savedAt) {}
