package org.runonce.organisation.substitution;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people stand in for others today. What one stands in for oneself, nobody else stands in for in turn. */
@Component
@Transactional(readOnly = true)
public class StandIns {
    private final SubstitutionTable table;
    private final Organisation organisation;
    private final Clock clock;

    StandIns(SubstitutionTable table, Organisation organisation, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.clock = clock;
    }

    public List<Place> of(Actor actor) {
        return of(List.of(actor)).getOrDefault(actor.userId(), List.of());
    }

    /** By user id; whoever stands in for nobody is missing. */
    public Map<String, List<Place>> of(Collection<Actor> people) {
        Map<String, Actor> substitutes =
                people.stream().collect(Collectors.toMap(Actor::userId, Function.identity(), (one, same) -> one));
        if (substitutes.isEmpty()) {
            return Map.of();
        }
        Map<Long, SubstitutionTable.HeldPost> one = new TreeMap<>();
        Map<Long, Set<Post>> covered = new HashMap<>();
        for (SubstitutionTable.HeldPost it : table.inForce(substitutes.keySet(), DistrictTime.today(clock))) {
            Actor substitute = substitutes.get(it.substitute());
            if (substitute != null && covers(it, substitute)) {
                one.put(it.substitution(), it);
                covered.computeIfAbsent(it.substitution(), id -> new HashSet<>())
                        .add(it.post());
            }
        }
        return one.values().stream()
                .collect(Collectors.groupingBy(
                        SubstitutionTable.HeldPost::substitute,
                        Collectors.mapping(
                                it -> it.place(covered.getOrDefault(it.substitution(), Set.of())),
                                Collectors.toList())));
    }

    /** Nobody revokes it from here until the transaction ends; false if it is not in force any more. */
    @Transactional
    public boolean keep(long substitution) {
        return table.lock(substitution)
                .filter(it -> it.inForceOn(DistrictTime.today(clock)))
                .isPresent();
    }

    private boolean covers(SubstitutionTable.HeldPost held, Actor substitute) {
        Post post = held.post();
        return held.scope().covers(post)
                && substitute.worksIn(post.department())
                && organisation
                        .findUnit(post.department())
                        .filter(Unit::isOffice)
                        .isPresent();
    }
}
