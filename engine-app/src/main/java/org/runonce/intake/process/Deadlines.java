package org.runonce.intake.process;

import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.ClockKind;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** Where the timers of the models take their dates from: the clocks of the case. */
@Component
public class Deadlines {
    private final CaseRegister cases;

    Deadlines(CaseRegister cases) {
        this.cases = cases;
    }

    /** The first moment after the last day on which a notice can be given. */
    public Date noticeEnds(String caseNumber) {
        return endOf(caseNumber, ClockKind.NOTICE);
    }

    /** The first moment after the last day on which the applicant can answer the correction notice. */
    public Date correctionEnds(String caseNumber) {
        return endOf(caseNumber, ClockKind.CORRECTION);
    }

    /** Between offices: the first moment after the last day on which the lead checks in time. */
    public Date checkEnds(String caseNumber) {
        return endOf(caseNumber, ClockKind.CHECK);
    }

    /** The first moment after the last day of the service level. */
    public Date serviceEnds(String caseNumber) {
        return endOf(caseNumber, ClockKind.PROMISED);
    }

    private Date endOf(String caseNumber, ClockKind kind) {
        @Nullable LocalDate due = cases.due(caseNumber, kind);
        if (due == null) {
            throw new IllegalStateException(kind + " does not run: " + caseNumber);
        }
        return Date.from(DistrictTime.endOf(due));
    }
}
