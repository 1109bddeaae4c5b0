package org.runonce.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued document as it was sealed.
 *
 * @param text what it says, line by line, without title, number and seal
 * @param sealedBy the whole inscription, as it was sealed
 * @param voidedReason null as long as it stands
 */
public record OfficialDocument(
        String id,
        DocumentType type,
        String code,
        String number,
        String caseNumber,
        String department,
        String title,
        JsonNode content,
        String text,
        LocalDate issuedOn,
        String issuedBy,
        Instant issuedAt,
        String sealedBy,
        SealFace seal,
        String signature,
        String verifyCode,
        @Nullable String voidedReason) {}
