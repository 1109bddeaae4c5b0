package org.runonce.batch;

import java.sql.Timestamp;
import java.time.Clock;
import org.runonce.project.OpenBatch;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The batch that fills at present. Where none of this year or a later one is open, the next is opened: an office's
 * filing does not wait for somebody's click.
 */
@Component
class OpenBatches implements OpenBatch {
    private final BatchRepository batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenBatches(BatchRepository batches, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its row stays locked until the filing is committed, so that no sitting is called in between. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String code() {
        String first = BatchCodes.first(DistrictTime.today(clock).getYear());
        return batches.openFrom(first, Limit.of(1)).stream()
                .map(it -> it.code)
                .findFirst()
                .orElseGet(() -> openNext(first));
    }

    private String openNext(String firstOfYear) {
        String code = next(firstOfYear);
        open(code, Actor.SYSTEM);
        return code;
    }

    String next(String firstOfYear) {
        String nextYear = BatchCodes.first(Integer.parseInt(firstOfYear.substring(0, 4)) + 1);
        return batches.lastBefore(nextYear)
                .filter(it -> it.compareTo(firstOfYear) >= 0)
                .map(BatchCodes::after)
                .orElse(firstOfYear);
    }

    /** False if there is such a batch already. */
    boolean open(String code, Actor actor) {
        if (batches.existsById(code)) {
            return false;
        }
        try {
            jdbc.sql(
                            "INSERT INTO review_batch (code, version, state, opened_by, opened_at) VALUES (?, 0, 'OPEN', ?, ?)")
                    .params(code, actor.userId(), Timestamp.from(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("the batch was opened at the same moment", e);
        }
    }
}
