package org.runonce.duplicate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What the check found, with the evidence.
 *
 * @param share of the project's cost that goes into functions which exist already, 0 to 1
 * @param matches the closest first within each function
 */
public record DuplicateReport(
        String projectCode,
        DuplicateVerdict verdict,
        boolean mainDuplicated,
        BigDecimal share,
        Instant checkedAt,
        List<Match> matches) {}
