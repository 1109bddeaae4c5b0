package org.runonce.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Which documents a filing must have, by its money and its security level, as the table says. */
@Component
class FilingRequirements {
    private static final String DECISION = "filing-requirements";

    private final Decisions decisions;

    FilingRequirements(Decisions decisions) {
        this.decisions = decisions;
    }

    void check(ProjectFiling filing) {
        Set<String> given =
                filing.documents().stream().map(FilingDocument::kind).collect(Collectors.toSet());
        List<Violation> missing = new ArrayList<>();
        for (Map<String, Object> required : decisions
                .evaluate(
                        DECISION,
                        Map.of("requestedWan", filing.requestedWan().doubleValue(), "mlpsLevel", filing.mlpsLevel()),
                        null)
                .results()) {
            if (!given.contains(String.valueOf(required.get("document")))) {
                missing.add(new Violation(
                        "/documents",
                        "缺少%s（%s）".formatted(required.get("documentName"), required.get("document")),
                        "missing document: " + required.get("document")));
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.rejected("filing-incomplete", "申报材料不齐", "The filing lacks required documents")
                    .with(missing);
        }
    }
}
