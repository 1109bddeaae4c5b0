package org.runonce.shared;

import java.sql.SQLException;
import java.util.Set;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * A request that lost a race in the database (deadlock 1213, lock wait 1205, optimistic lock, or somebody wrote the
 * same row first, which the next try sees) is tried again a bounded
 * number of times, outside its transaction; after the last try it is answered 409. A controller therefore has no effect
 * but through its facade's transaction.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostRaceRetry {
    /** A unique key is taken: MySQL 1062, H2 23505. */
    private static final Set<Integer> DUPLICATE = Set.of(1062, 23505);

    private final RetryTemplate retry = Retries.ofLostRaces();

    @Around("@within(org.springframework.web.bind.annotation.RestController) && within(org.runonce..web..*)")
    Object retried(ProceedingJoinPoint call) throws Throwable {
        return retry.<Object, Throwable>execute(attempt -> proceed(call));
    }

    private static Object proceed(ProceedingJoinPoint call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataIntegrityViolationException e) {
            throw isDuplicate(e) ? new ConcurrencyFailureException("the same row at the same moment", e) : e;
        }
    }

    private static boolean isDuplicate(DataIntegrityViolationException fault) {
        return fault.getMostSpecificCause() instanceof SQLException sql && DUPLICATE.contains(sql.getErrorCode());
    }
}
