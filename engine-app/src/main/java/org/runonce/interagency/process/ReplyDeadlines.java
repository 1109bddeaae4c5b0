package org.runonce.interagency.process;

import java.util.Date;
import org.runonce.interagency.Consultations;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** Where the timers of 征询 and 会签 take their dates from. */
@Component
public class ReplyDeadlines {
    private final Consultations consultations;

    ReplyDeadlines(Consultations consultations) {
        this.consultations = consultations;
    }

    /** The first moment after the last day on which the office answers in time. */
    public Date ends(String caseNumber, String office) {
        return Date.from(DistrictTime.endOf(consultations.due(caseNumber, office)));
    }
}
