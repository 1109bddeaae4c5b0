package org.runonce.tasklist.bulk;

import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.ProblemAnswers;
import org.springframework.http.ProblemDetail;

/** What became of one task of many. @param problem as the single command would have answered; null if it is done */
public record BulkOutcome(String id, boolean done, @Nullable ProblemDetail problem) {
    static BulkOutcome of(String id, @Nullable Problem refusal) {
        return new BulkOutcome(id, refusal == null, refusal == null ? null : ProblemAnswers.body(refusal));
    }
}
