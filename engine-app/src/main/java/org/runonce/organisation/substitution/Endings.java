package org.runonce.organisation.substitution;

import java.time.Clock;
import java.util.List;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When a substitution ends, by its last day or by being revoked, nobody keeps work that was taken by it. */
@Component
class Endings {
    private static final Logger log = LoggerFactory.getLogger(Endings.class);

    private final SubstitutionTable table;
    private final List<SubstitutedWork> work;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Endings(SubstitutionTable table, List<SubstitutedWork> work, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.work = work;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void revoke(Substitution substitution, String reason, Actor by) {
        giveBack(substitution, by);
        requireUnrevoked(substitution.id());
        requireNothingLeft(substitution);
        table.revoke(substitution.id(), by.userId(), clock.instant(), reason);
    }

    @Scheduled(fixedDelayString = "${runonce.substitution.close-every:PT1M}")
    void closeWhatIsOver() {
        for (Substitution it : table.over(DistrictTime.today(clock))) {
            try {
                transaction.executeWithoutResult(status -> close(it));
            } catch (ConcurrencyFailureException busy) {
                log.info("substitution {} is closed the next time: {}", it.id(), busy.getMessage());
            }
        }
    }

    private void close(Substitution it) {
        giveBack(it, Actor.SYSTEM);
        if (table.lock(it.id()).isPresent()) {
            requireNothingLeft(it);
            table.close(it.id(), clock.instant());
        }
    }

    private void giveBack(Substitution it, Actor by) {
        work.forEach(one -> one.giveBack(it, by));
    }

    private void requireUnrevoked(long id) {
        if (table.lock(id).filter(it -> it.revokedAt() == null).isEmpty()) {
            throw Problem.conflict("already-revoked", "这项代办已经撤销", "This substitution has been revoked already");
        }
    }

    /** Taken after we looked and before we had the lock: all of it is tried again. */
    private void requireNothingLeft(Substitution it) {
        if (work.stream().anyMatch(one -> one.isLeft(it))) {
            throw new ConcurrencyFailureException("work was taken by the substitution while it ended");
        }
    }
}
