package org.runonce.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found at the place, as staff see it.
 *
 * @param department of who looked
 * @param conclusion QUALIFIED or NOT_QUALIFIED
 * @param supersededAt when it was returned or taken back; null while it counts
 */
public record SiteVerificationView(
        String department,
        String departmentName,
        List<String> verifiers,
        LocalDate verifiedOn,
        String conclusion,
        String findings,
        String by,
        Instant at,
        @Nullable Instant supersededAt) {}
