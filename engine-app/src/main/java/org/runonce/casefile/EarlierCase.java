package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;

/** What a case tells about who applied in it. @param data the application form's fields */
public record EarlierCase(String matterCode, int matterVersion, Party party, JsonNode data) {}
