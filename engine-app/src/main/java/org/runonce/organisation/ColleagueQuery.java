package org.runonce.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by what colleagues call them: their name, their unit, what they are there for. */
@Repository
class ColleagueQuery {
    private final JdbcClient jdbc;
    private final Structure structure;

    ColleagueQuery(JdbcClient jdbc, Structure structure) {
        this.jdbc = jdbc;
        this.structure = structure;
    }

    /** By name. */
    List<String> userIds(ColleagueSearch search) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add("p.unit NOT IN (:outside)");
        parameters.put("outside", outside());
        Post post = search.post();
        if (post != null) {
            conditions.add("p.role_id = :role AND p.unit = :unit");
            parameters.put("role", post.role());
            parameters.put("unit", post.department());
        }
        if (search.unit() != null) {
            conditions.add("p.unit = :of");
            parameters.put("of", search.unit());
        }
        for (int i = 0; i < search.words().size(); i++) {
            conditions.add(word(search.words().get(i), i, parameters));
        }
        parameters.put("max", search.max());
        return jdbc.sql("SELECT DISTINCT s.name, s.user_id FROM staff s JOIN post p ON p.user_id = s.user_id WHERE "
                        + String.join(" AND ", conditions) + " ORDER BY s.name, s.user_id LIMIT :max")
                .params(parameters)
                .query((row, number) -> row.getString("user_id"))
                .list();
    }

    private String word(String word, int number, Map<String, Object> parameters) {
        List<String> ways = new ArrayList<>();
        ways.add("s.name LIKE :name" + number + " ESCAPE '!'");
        parameters.put("name" + number, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        List<String> units =
                codes(it -> it.name().contains(word) || it.shortName().contains(word));
        if (!units.isEmpty()) {
            ways.add("p.unit IN (:units" + number + ")");
            parameters.put("units" + number, units);
        }
        List<String> roles = structure.roles().stream()
                .filter(it -> it.name().contains(word))
                .map(Role::id)
                .toList();
        if (!roles.isEmpty()) {
            ways.add("p.role_id IN (:roles" + number + ")");
            parameters.put("roles" + number, roles);
        }
        return "(" + String.join(" OR ", ways) + ")";
    }

    private List<String> outside() {
        List<String> outside = new ArrayList<>(codes(it -> !it.isOffice()));
        outside.add("");
        return outside;
    }

    private List<String> codes(Predicate<Unit> which) {
        return structure.units().stream().filter(which).map(Unit::code).toList();
    }
}
