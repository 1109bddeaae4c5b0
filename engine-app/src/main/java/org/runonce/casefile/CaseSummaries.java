package org.runonce.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** A case in short, and its light as of today. */
@Component
class CaseSummaries {
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseSummaries(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseSummary of(CaseFile file) {
        return new CaseSummary(
                file.number,
                file.matterCode,
                file.matterName,
                file.party().name(),
                file.state,
                file.state.zh(),
                file.submittedAt,
                file.dueOn,
                light(file),
                file.redMark);
    }

    Light light(CaseFile file) {
        if (file.redMark != null) {
            return Light.RED;
        }
        if (file.dueOn == null) {
            return Light.GREY;
        }
        LocalDate today = DistrictTime.today(clock);
        if (today.isAfter(file.dueOn)) {
            return Light.RED;
        }
        return calendar.workingDaysBetween(today, file.dueOn) <= 1 ? Light.YELLOW : Light.GREEN;
    }
}
