package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;

/**
 * What need not be asked again.
 *
 * @param party as in the latest application; null for who has not applied yet
 * @param data fields of the application form by their keys
 */
public record KnownApplicant(@Nullable Party party, Map<String, JsonNode> data) {}
