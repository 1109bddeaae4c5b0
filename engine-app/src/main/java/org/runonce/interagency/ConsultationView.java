package org.runonce.interagency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office was asked and has said, as staff see it.
 *
 * @param answer null as long as it has said nothing, however late
 * @param urgedAt when its head was told of the delay
 */
public record ConsultationView(
        int round,
        String office,
        String officeName,
        Part part,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable String answer,
        @Nullable String answerName,
        @Nullable String reason,
        @Nullable String conditions,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable Instant urgedAt) {}
