package org.runonce.workflow;

import java.sql.SQLException;
import java.util.Set;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Says in Spring's words what the engine says in its own when a race was lost, so that one place retries both. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EngineRaces {
    /** MySQL 1213 deadlock, 1205 lock wait, 1020 row changed since read; H2 40001 and 50200 lock time-outs. */
    private static final Set<Integer> LOST = Set.of(1213, 1205, 1020, 40001, 50200);

    @Around("@within(org.springframework.web.bind.annotation.RestController) && within(org.runonce..web..*)")
    Object translated(ProceedingJoinPoint call) throws Throwable {
        try {
            return call.proceed();
        } catch (ProcessEngineException e) {
            if (lostRace(e)) {
                throw new ConcurrencyFailureException("the engine lost a race", e);
            }
            throw e;
        }
    }

    private static boolean lostRace(Throwable fault) {
        for (Throwable it = fault; it != null; it = it.getCause()) {
            if (it instanceof OptimisticLockingException
                    || it instanceof SQLException sql && LOST.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
