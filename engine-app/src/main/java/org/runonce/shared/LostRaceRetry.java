package org.runonce.shared;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * A request that lost a race in the database (deadlock 1213, lock wait 1205, optimistic lock) is tried again a bounded
 * number of times, outside its transaction; after the last try it is answered 409. A controller therefore has no effect
 * but through its facade's transaction.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostRaceRetry {
    private final RetryTemplate retry = RetryTemplate.builder()
            .maxAttempts(4)
            .exponentialBackoff(20, 2, 200, true)
            .retryOn(ConcurrencyFailureException.class)
            .build();

    @Around("@within(org.springframework.web.bind.annotation.RestController) && within(org.runonce..web..*)")
    Object retried(ProceedingJoinPoint call) throws Throwable {
        return retry.<Object, Throwable>execute(attempt -> call.proceed());
    }
}
