package org.runonce.tasklist.untakeable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.LeaversTasks;
import org.runonce.tasklist.untakeable.Suspicions.Found;
import org.runonce.tasklist.untakeable.Suspicions.Suspicion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows tasks that nobody alive can take, before somebody waits for them in vain. */
@Component
@Transactional(readOnly = true)
public class Untakeable {
    private static final Logger log = LoggerFactory.getLogger(Untakeable.class);
    private static final int AT_ONCE = 1_000;
    private static final long COUNTED = 100_000;

    private final Suspicions suspicions;
    private final Map<Reason, AtomicLong> found = new EnumMap<>(Reason.class);

    Untakeable(Suspicions suspicions, MeterRegistry metrics) {
        this.suspicions = suspicions;
        for (Reason reason : Reason.values()) {
            AtomicLong value = new AtomicLong();
            found.put(reason, value);
            Gauge.builder("runonce.tasklist.untakeable", value, AtomicLong::doubleValue)
                    .description("open tasks that nobody can take")
                    .tag("reason", reason.name())
                    .register(metrics);
        }
    }

    /** Of all units for operators and supervisors, of the own for a leader. */
    public UntakeablePage page(@Nullable String cursor, int limit, Actor actor) {
        String after = cursor == null ? "" : cursor;
        List<Found> looked = suspicions.of(departments(actor)).stream()
                .map(it -> it.pages().after(after, limit + 1))
                .toList();
        // beyond what was looked at of one suspicion, a task of it might stand before those of the others
        @Nullable
        String sure = looked.stream()
                .map(Found::lookedUpTo)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<UntakeableTask> all = looked.stream()
                .flatMap(it -> it.tasks().stream())
                .filter(it -> sure == null || it.id().compareTo(sure) <= 0)
                .sorted(Comparator.comparing(UntakeableTask::id))
                .toList();
        if (all.size() > limit) {
            return new UntakeablePage(all.subList(0, limit), all.get(limit - 1).id());
        }
        return new UntakeablePage(all, sure);
    }

    /** Counts and reports as a metric; of more than a hundred thousand of one kind it does not say how many more. */
    @Scheduled(
            initialDelayString = "${runonce.tasklist.untakeable-every:PT1H}",
            fixedDelayString = "${runonce.tasklist.untakeable-every:PT1H}")
    public void measure() {
        Map<Reason, Long> counted = new EnumMap<>(Reason.class);
        for (Suspicion it : suspicions.of(department -> true)) {
            counted.merge(it.reason(), count(it), Long::sum);
        }
        found.forEach((reason, value) -> {
            value.set(counted.getOrDefault(reason, 0L));
            if (value.get() > 0) {
                log.warn("{} tasks can be taken by nobody: {}", value, reason);
            }
        });
    }

    private static long count(Suspicion suspicion) {
        long counted = 0;
        @Nullable String after = "";
        while (after != null && counted < COUNTED) {
            Found more = suspicion.pages().after(after, AT_ONCE);
            counted += more.tasks().size();
            after = more.lookedUpTo();
        }
        return counted;
    }

    private static Predicate<String> departments(Actor actor) {
        if (actor.has(Roles.OPERATOR) || actor.has(Roles.SUPERVISOR)) {
            return department -> true;
        }
        Set<String> led = LeaversTasks.led(actor);
        if (led.isEmpty()) {
            throw Problem.forbidden(
                    "not-a-leader",
                    "只有运维、督查人员和单位负责人可以查看无人能办的任务",
                    "Operators, supervisors and leaders look at tasks that nobody can take");
        }
        return led::contains;
    }
}
