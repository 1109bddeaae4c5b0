package org.runonce.tasklist.drift;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.drift.Drift.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that the work items say what the engine's tables say. It reports on its own and repairs only on command; the
 * engine is right, since a case moves by its tables.
 */
@Component
@Transactional
public class Reconciler {
    private static final Logger log = LoggerFactory.getLogger(Reconciler.class);
    private static final int MOST = 1_000;

    private final DriftQuery query;
    private final DriftRepair repair;
    private final Map<Kind, AtomicLong> found = new EnumMap<>(Kind.class);

    Reconciler(DriftQuery query, DriftRepair repair, MeterRegistry metrics) {
        this.query = query;
        this.repair = repair;
        for (Kind kind : Kind.values()) {
            AtomicLong value = new AtomicLong();
            found.put(kind, value);
            Gauge.builder("runonce.tasklist.drift", value, AtomicLong::doubleValue)
                    .description("places where the task list and the engine's tables differ")
                    .tag("kind", kind.name())
                    .register(metrics);
        }
    }

    /** Compares and reports as a metric. */
    @Scheduled(
            initialDelayString = "${runonce.tasklist.reconcile-every:PT1H}",
            fixedDelayString = "${runonce.tasklist.reconcile-every:PT1H}")
    public void measure() {
        found.forEach((kind, value) -> {
            value.set(query.count(kind));
            if (value.get() > 0) {
                log.error("the task list differs from the engine in {} places: {}", value, kind);
            }
        });
    }

    /** The first thousand of each kind. */
    @Transactional(readOnly = true)
    public List<Drift> drift(Actor actor) {
        requireOperator(actor);
        return query.find(MOST);
    }

    /** @return what was repaired */
    public List<Drift> repair(Actor actor) {
        requireOperator(actor);
        List<Drift> drift = query.find(MOST);
        drift.forEach(repair::repair);
        query.setCountsRight();
        log.warn("{} repaired {} differences of the task list", actor.userId(), drift.size());
        measure();
        return drift;
    }

    private static void requireOperator(Actor actor) {
        if (!actor.has(Roles.OPERATOR)) {
            throw Problem.forbidden("operators-only", "只有运维人员可以核对任务列表", "Only an operator reconciles the task list");
        }
    }
}
