package org.runonce.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 挂起 for a reason of law, the only one there is: who knows the law of such cases answers. */
public interface LegalSuspension {
    /** Asks for it; nothing stands still before the leader has agreed. Refuses a ground that the law does not know. */
    void ask(String caseNumber, String ground, String reason, int expectedWorkingDays, Actor actor);

    /** Refuses as {@link #ask} would whatever the ground. */
    void requireAskable(String caseNumber, Actor actor);

    /** The reasons that the law knows. */
    List<Ground> grounds();

    /** What stands still now. */
    Optional<Suspended> of(String caseNumber);

    /** Ids of the user tasks that must wait for the end. */
    Set<String> waitingTasks();

    /** Id of the user task by which it ends. */
    String endingTask();

    record Ground(String id, String name) {}

    /** @param until when it is expected to end; null where that lies in a year without a calendar yet */
    record Suspended(String ground, @Nullable LocalDate until) {}
}
