package org.runonce.workflow.form;

/** How much data must satisfy its form. */
enum Manner {
    /** To be submitted: everything. */
    WHOLE,
    /** As far as it is known: what is there must be right. */
    GIVEN,
    /** As typed so far: only what is no part of the form, or of another kind than its field, is refused. */
    DRAFT
}
