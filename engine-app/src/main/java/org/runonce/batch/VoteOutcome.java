package org.runonce.batch;

import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.ProblemAnswers;
import org.springframework.http.ProblemDetail;

/** What became of one vote of many. @param problem as the task list would have answered; null if the vote is given */
public record VoteOutcome(
        String project, boolean given, @Nullable ProblemDetail problem) {
    static VoteOutcome given(String project) {
        return new VoteOutcome(project, true, null);
    }

    static VoteOutcome refused(String project, Problem problem) {
        return new VoteOutcome(project, false, ProblemAnswers.body(problem));
    }
}
