package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.runonce.document.OfficialDocument;

/**
 * 材料流转凭证: what a department takes over from the window.
 *
 * @param id of the document
 * @param department the name of who takes it over
 */
public record HandoverNote(
        String id,
        String number,
        String caseNumber,
        String matter,
        String applicant,
        String department,
        Instant handedOverAt,
        List<String> materials,
        int paperCopies) {
    static HandoverNote of(OfficialDocument document) {
        JsonNode content = document.content();
        List<String> materials = new ArrayList<>();
        content.path("materials").forEach(it -> materials.add(it.asText()));
        return new HandoverNote(
                document.id(),
                document.number(),
                document.caseNumber(),
                content.path("matter").asText(),
                content.path("applicant").asText(),
                content.path("receivedBy").asText(),
                document.issuedAt(),
                materials,
                content.path("paperCopies").asInt());
    }
}
