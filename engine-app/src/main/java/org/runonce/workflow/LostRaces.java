package org.runonce.workflow;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in our words what the engine says in its own when a race was lost, or the operator has stopped a process. */
final class LostRaces {
    /** MySQL 1213 deadlock, 1205 lock wait, 1020 row changed since read; H2 40001 and 50200 lock time-outs. */
    private static final Set<Integer> LOST = Set.of(1213, 1205, 1020, 40001, 50200);

    private LostRaces() {}

    /** For a step of many that is tried again by itself; a whole request is looked after already. */
    static void translated(Runnable step) {
        try {
            step.run();
        } catch (ProcessEngineException e) {
            throw translated(e);
        }
    }

    static RuntimeException translated(ProcessEngineException fault) {
        for (Throwable it = fault; it != null; it = it.getCause()) {
            if (it instanceof OptimisticLockingException
                    || it instanceof SQLException sql && LOST.contains(sql.getErrorCode())) {
                return new ConcurrencyFailureException("the engine lost a race", fault);
            }
            if (it instanceof SuspendedEntityInteractionException) {
                return StoppedProcess.refusal();
            }
        }
        return fault;
    }
}
