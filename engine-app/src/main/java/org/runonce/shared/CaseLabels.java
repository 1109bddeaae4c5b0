package org.runonce.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list of tasks shows of a case: who keeps such cases answers, the task list asks all and knows no more. */
public interface CaseLabels {
    Optional<CaseLabel> labelOf(String caseNumber);

    /** @param dueOn null while no clock runs */
    record CaseLabel(
            String matterCode,
            String matterName,
            String applicantName,
            @Nullable LocalDate dueOn) {}
}
