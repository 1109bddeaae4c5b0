package org.runonce.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document as it lies in the database: the letters that were sealed, and what came after. */
record StoredDocument(
        String id,
        SealedText sealed,
        String sealKey,
        String signature,
        String issuedBy,
        Instant issuedAt,
        @Nullable String voidedReason) {
    private static final ObjectMapper JSON = new ObjectMapper();

    OfficialDocument view(Templates templates) {
        try {
            DocumentType type = DocumentType.of(sealed.code());
            return new OfficialDocument(
                    id,
                    type,
                    sealed.code(),
                    sealed.number(),
                    sealed.caseNumber(),
                    sealed.department(),
                    sealed.title(),
                    JSON.readTree(sealed.content()),
                    sealed.text(),
                    sealed.issuedOn(),
                    issuedBy,
                    issuedAt,
                    sealed.sealedBy(),
                    SealFace.of(sealed.sealedBy(), templates.of(type).seal()),
                    signature,
                    sealed.verifyCode(),
                    voidedReason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of document " + id + " is no JSON", e);
        }
    }

    Verification verification(Seal seal) {
        Verification.Finding finding = finding(seal);
        return new Verification(
                sealed.number(),
                sealed.title(),
                sealed.issuedOn(),
                sealed.sealedBy(),
                finding == Verification.Finding.INTACT,
                finding);
    }

    private Verification.Finding finding(Seal seal) {
        if (!seal.knows(sealKey)) {
            return Verification.Finding.UNKNOWN_SEAL;
        }
        if (!seal.verifies(sealed.canonical(), signature, sealKey)) {
            return Verification.Finding.CHANGED;
        }
        return voidedReason == null ? Verification.Finding.INTACT : Verification.Finding.VOIDED;
    }
}
