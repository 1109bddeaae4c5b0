package org.runonce.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft as its owner sees it. @param projectCode null while it is a draft */
public record DraftView(
        String id,
        String office,
        FilingDraft filing,
        Instant savedAt,
        @Nullable String projectCode) {}
