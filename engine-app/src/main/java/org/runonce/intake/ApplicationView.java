package org.runonce.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as its owner sees it. @param caseNumber null while it is a draft */
public record ApplicationView(
        String id,
        ApplicationContent content,
        Instant savedAt,
        @Nullable String caseNumber) {}
