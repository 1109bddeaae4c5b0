package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in full, personal data masked.
 *
 * @param items the items of a package, each decided on its own
 * @param itemsDelivered e.g. {@code 3/4}; null for a case that is no package
 */
public record CaseView(
        String number,
        String matterCode,
        int matterVersion,
        String matterName,
        String situation,
        CaseState state,
        String stateName,
        Party party,
        @Nullable String applicantOffice,
        String channel,
        JsonNode data,
        String acceptingAuthority,
        String leadDepartment,
        List<Assignment> departments,
        @Nullable String parentNumber,
        List<CaseSummary> items,
        @Nullable String itemsDelivered,
        int cycle,
        boolean extended,
        @Nullable Instant submittedAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptanceKind,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Instant completedAt,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate dueOn,
        Light light,
        @Nullable String redMark) {}
