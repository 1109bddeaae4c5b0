package org.runonce.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.LimitUnit;

/**
 * Where a case is, who has it and until when, as its applicant is told. It names no person but the applicant.
 *
 * @param owed null while no clock leads
 * @param milestones the steps of the case, oldest first
 * @param queryCode told to the signed-in applicant only
 */
public record CaseProgress(
        String number,
        String matterCode,
        String matterName,
        String applicantName,
        CaseState state,
        String stateName,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        Light light,
        @Nullable String redMark,
        @Nullable String decision,
        Holder holder,
        @Nullable Owed owed,
        List<Milestone> milestones,
        @Nullable String queryCode) {
    /** @param units short names; empty where it lies with the applicant or with nobody */
    public record Holder(HolderKind kind, List<String> units) {}

    /** With whom the next step lies. */
    public enum HolderKind {
        WINDOW,
        APPLICANT,
        DEPARTMENTS,
        RESULT_WINDOW,
        NOBODY
    }

    /**
     * What is owed next.
     *
     * @param days still to come, counted in {@code unit}; negative when overdue
     */
    public record Owed(ClockKind clock, LocalDate on, int days, LimitUnit unit) {}

    /** @param step one of {@link CaseEvent} @param name the step in Chinese */
    public record Milestone(Instant at, CaseEvent step, String name) {}
}
