package org.runonce.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotency;
import org.runonce.shared.Problem;
import org.runonce.shared.Retries;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many steps in one request, each in a transaction of its own and tried again when it lost a race: one that is refused
 * stops no other. Under a key a step is carried out once, so that a request that broke off in the middle is sent again
 * and does only what was not done.
 */
@Component
public class OneByOne {
    private final Idempotency idempotency;
    private final TransactionTemplate transaction;
    private final RetryTemplate retry = Retries.ofLostRaces();

    OneByOne(Idempotency idempotency, PlatformTransactionManager transactions) {
        this.idempotency = idempotency;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Refuses (422) a key that came with another request; to be asked before the first step. */
    public void begin(Actor actor, String key, String request) {
        retry.execute(attempt -> transaction.execute(status -> idempotency.once(actor, key, request, () -> "")));
    }

    /** @return why it was refused; empty if it is done */
    public Optional<Problem> carryOut(Runnable step) {
        try {
            retry.execute(attempt -> {
                LostRaces.translated(() -> transaction.executeWithoutResult(status -> step.run()));
                return null;
            });
            return Optional.empty();
        } catch (Problem refusal) {
            return Optional.of(refusal);
        } catch (ConcurrencyFailureException lost) {
            return Optional.of(Problem.conflict(
                    "lost-race", "刚才有人先改了同一件事，请刷新后再试", "Somebody changed the same thing first; reload and try again"));
        }
    }

    /**
     * @param key the key of the whole request; null if it has none
     * @param name of the step, unique in the request
     */
    public Optional<Problem> carryOut(Actor actor, @Nullable String key, String name, Runnable step) {
        if (key == null) {
            return carryOut(step);
        }
        String ofStep = UUID.nameUUIDFromBytes((key + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
        return carryOut(() -> idempotency.once(actor, ofStep, key + " " + name, () -> {
            step.run();
            return "";
        }));
    }
}
