package org.runonce.document;

import java.time.LocalDate;

/**
 * What anybody who holds a document's code may learn of it: nothing personal.
 *
 * @param valid sealed by us, unchanged and not voided
 */
public record Verification(
        String number, String title, LocalDate issuedOn, String sealedBy, boolean valid, Finding finding) {
    public enum Finding {
        INTACT,
        VOIDED,
        /** the stored document is not the one that was sealed */
        CHANGED,
        /** sealed with a key that this installation does not know */
        UNKNOWN_SEAL
    }
}
