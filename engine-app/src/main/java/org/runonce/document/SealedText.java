package org.runonce.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * Everything of a document that its seal covers.
 *
 * @param content its JSON to the letter, as it is stored
 */
record SealedText(
        String code,
        String number,
        String caseNumber,
        String department,
        String title,
        String content,
        String text,
        LocalDate issuedOn,
        String sealedBy,
        String verifyCode) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same document always gives the same text. */
    String canonical() {
        TreeMap<String, String> parts = new TreeMap<>();
        parts.put("code", code);
        parts.put("number", number);
        parts.put("caseNumber", caseNumber);
        parts.put("department", department);
        parts.put("title", title);
        parts.put("content", content);
        parts.put("text", text);
        parts.put("issuedOn", issuedOn.toString());
        parts.put("sealedBy", sealedBy);
        parts.put("verifyCode", verifyCode);
        try {
            return JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written for its seal", e);
        }
    }
}
