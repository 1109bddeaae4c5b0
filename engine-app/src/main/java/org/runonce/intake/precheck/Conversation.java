package org.runonce.intake.precheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.Verdict;

/**
 * How far the pre-check has come.
 *
 * @param asked the questions whose answers count, in the order in which they were asked
 * @param next null once the verdict is certain
 * @param verdict null as long as there is a question
 */
public record Conversation(
        String matterCode,
        List<PreCheckQuestion> asked,
        @Nullable PreCheckQuestion next,
        @Nullable Verdict verdict) {}
