package org.runonce.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as its owner sees it.
 *
 * @param matterName null where the matter is no longer published
 * @param caseNumber null while it is a draft
 */
public record ApplicationView(
        String id,
        @Nullable String matterName,
        ApplicationContent content,
        Instant savedAt,
        @Nullable String caseNumber) {}
