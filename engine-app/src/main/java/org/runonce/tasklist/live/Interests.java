package org.runonce.tasklist.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.substitution.Place;
import org.runonce.organisation.substitution.StandIns;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the posts, followed cases and copied tasks of many people at once: never a query a person. */
@Repository
class Interests {
    private static final int AT_ONCE = 500;

    private final Organisation organisation;
    private final StandIns places;
    private final JdbcClient jdbc;

    Interests(Organisation organisation, StandIns places, JdbcClient jdbc) {
        this.organisation = organisation;
        this.places = places;
        this.jdbc = jdbc;
    }

    /** By user id; whoever has no account any more is missing. */
    Map<String, Interest> of(Collection<String> userIds) {
        Map<String, Interest> found = new HashMap<>();
        List<String> all = new ArrayList<>(userIds);
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            List<String> some = all.subList(first, Math.min(all.size(), first + AT_ONCE));
            Map<String, Set<String>> followed =
                    read("select user_id, case_number from case_follow where user_id in (:people)", some);
            Map<String, Set<String>> copied = read(
                    "select c.user_id, c.task_id from task_copy c join work_item w on w.task_id = c.task_id"
                            + " where c.user_id in (:people) and w.state = 'OPEN'",
                    some);
            List<Actor> actors = organisation.actors(some);
            Map<String, List<Place>> held = places.of(actors);
            for (Actor actor : actors) {
                found.put(
                        actor.userId(),
                        new Interest(
                                actor,
                                followed.getOrDefault(actor.userId(), Set.of()),
                                copied.getOrDefault(actor.userId(), Set.of()),
                                held.getOrDefault(actor.userId(), List.of())));
            }
        }
        return found;
    }

    private Map<String, Set<String>> read(String sql, List<String> people) {
        Map<String, Set<String>> read = new HashMap<>();
        jdbc.sql(sql).param("people", people).query((org.springframework.jdbc.core.RowCallbackHandler) row ->
                read.computeIfAbsent(row.getString(1), it -> new HashSet<>()).add(row.getString(2)));
        return read;
    }
}
