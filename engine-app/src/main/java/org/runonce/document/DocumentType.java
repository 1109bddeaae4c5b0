package org.runonce.document;

import java.util.Arrays;

/** The official documents of a case, by the codes of the district's list. */
public enum DocumentType {
    RECEIPT("DOC-01"),
    HANDOVER_NOTE("DOC-02"),
    ACCEPTANCE_NOTICE("DOC-03"),
    CORRECTION_NOTICE("DOC-04"),
    NON_ACCEPTANCE_NOTICE("DOC-05"),
    SPECIAL_PROCEDURE_NOTICE("DOC-06"),
    EXTENSION_NOTICE("DOC-07"),
    GRANT_DECISION("DOC-08"),
    REFUSAL_DECISION("DOC-09"),
    DELIVERY_RECEIPT("DOC-10"),
    PAYMENT_NOTICE("DOC-11"),
    GAP_COMMITMENT("DOC-12"),
    SUPERVISION_ORDER("DOC-13"),
    RECTIFICATION_ORDER("DOC-14"),
    PROJECT_APPROVAL("PRJ-01"),
    PROJECT_REFUSAL("PRJ-02"),
    EXPERT_OPINION("PRJ-03"),
    ACCEPTANCE_CERTIFICATE("PRJ-04"),
    PROJECT_RECTIFICATION("PRJ-05"),
    BATCH_REPORT("PRJ-06"),
    MEETING_MINUTES("PRJ-07"),
    /** 机关内跑. */
    OFFICE_RESULT("OFF-01"),
    OFFICE_RETURN("OFF-02");

    private final String code;

    DocumentType(String code) {
        this.code = code;
    }

    /** What offices give each other is not addressed to the applicant. */
    boolean betweenOffices() {
        return this == HANDOVER_NOTE;
    }

    public String code() {
        return code;
    }

    static DocumentType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no document has the code " + code));
    }
}
