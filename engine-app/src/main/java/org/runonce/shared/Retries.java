package org.runonce.shared;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;

/** How often what lost a race is tried again, for a whole request and for a step of many alike. */
public final class Retries {
    private Retries() {}

    public static RetryTemplate ofLostRaces() {
        return RetryTemplate.builder()
                .maxAttempts(4)
                .exponentialBackoff(20, 2, 200, true)
                .retryOn(ConcurrencyFailureException.class)
                .build();
    }
}
