package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;

/** What other modules need to know of a case to do their part; never shown as it is. */
public record CaseFacts(
        String number,
        String matterCode,
        int matterVersion,
        String matterName,
        String situation,
        boolean publicMatter,
        CaseState state,
        Party party,
        @Nullable String applicantUser,
        @Nullable String applicantOffice,
        JsonNode data,
        String queryCode,
        String acceptingAuthority,
        String leadDepartment,
        List<Assignment> departments,
        @Nullable String parentNumber,
        @Nullable String itemId,
        int cycle,
        @Nullable Instant receivedAt,
        String receivedByName,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable String decision,
        @Nullable LocalDate dueOn) {
    /** The applicant; for an office everybody who handles its applications. */
    public boolean appliedBy(Actor actor) {
        return actor.userId().equals(applicantUser)
                || (applicantOffice != null && actor.has(Roles.APPLICANT, applicantOffice));
    }
}
