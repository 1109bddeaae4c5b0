package org.runonce.construction.process;

import java.util.List;
import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** What the model of the final checks asks: which tasks there are to do. */
@Component
public class OpenChecks {
    private final FinalChecks checks;

    OpenChecks(FinalChecks checks) {
        this.checks = checks;
    }

    /** The check itself if it is required and not yet passed, else nothing: its task is then left out. */
    public List<String> of(String projectCode, String check) {
        return checks.isOpen(projectCode, CheckKind.valueOf(check)) ? List.of(check) : List.of();
    }
}
