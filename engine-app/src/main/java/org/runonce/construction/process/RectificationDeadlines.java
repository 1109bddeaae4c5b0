package org.runonce.construction.process;

import java.util.Date;
import org.runonce.construction.acceptance.Rectifications;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** Where the timer of a rectification takes its date from. */
@Component
public class RectificationDeadlines {
    private final Rectifications rectifications;

    RectificationDeadlines(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    /** The first moment after the last day of the rectification that was ordered. */
    public Date ends(String projectCode) {
        return Date.from(DistrictTime.endOf(rectifications.dueOn(projectCode)));
    }
}
