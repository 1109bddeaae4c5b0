package org.runonce.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads people with their posts. Passwords and failed sign-ins are {@link SignIn}'s alone. */
@Repository
class StaffTable {
    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id must be exactly the stored one, also where the database compares without case or trailing blanks. */
    Optional<Person> person(String userId) {
        return list(new PeopleSearch(List.of(userId), null, null, PeopleSearch.Order.USER_ID, false, 0, 1)).stream()
                .filter(it -> it.userId().equals(userId))
                .findFirst();
    }

    List<Person> list(PeopleSearch search) {
        if (search.userIds() != null && search.userIds().isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String matching = "SELECT s.user_id, s.name FROM staff s" + where(search, parameters);
        parameters.put("first", search.first());
        parameters.put("max", search.max());
        String direction = search.descending() ? " DESC" : "";
        String order = " ORDER BY %s%s, user_id".formatted(search.order().column(), direction);
        return jdbc.sql("SELECT s.user_id, s.name, p.role_id, p.unit FROM (" + matching + order
                        + " LIMIT :max OFFSET :first) s LEFT JOIN post p ON p.user_id = s.user_id"
                        + order.replace("user_id", "s.user_id").replace(" name", " s.name"))
                .params(parameters)
                .query(StaffTable::people);
    }

    long count(PeopleSearch search) {
        if (search.userIds() != null && search.userIds().isEmpty()) {
            return 0;
        }
        Map<String, Object> parameters = new HashMap<>();
        String sql = "SELECT COUNT(*) FROM staff s" + where(search, parameters);
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    /** Every post that somebody holds. */
    Set<Post> heldPosts() {
        return jdbc.sql("SELECT DISTINCT role_id, unit FROM post")
                .query(StaffTable::post)
                .set();
    }

    private static String where(PeopleSearch search, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (search.userIds() != null) {
            conditions.add("s.user_id IN (:userIds)");
            parameters.put("userIds", search.userIds());
        }
        if (search.nameLike() != null) {
            conditions.add("s.name LIKE :nameLike");
            parameters.put("nameLike", search.nameLike());
        }
        if (search.post() != null) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM post h WHERE h.user_id = s.user_id AND h.role_id = :role AND h.unit = :unit)");
            parameters.put("role", search.post().role());
            parameters.put("unit", search.post().department());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static List<Person> people(ResultSet rows) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<Post>> posts = new HashMap<>();
        while (rows.next()) {
            String userId = rows.getString("user_id");
            names.put(userId, rows.getString("name"));
            Set<Post> held = posts.computeIfAbsent(userId, it -> new HashSet<>());
            if (rows.getString("role_id") != null) {
                held.add(post(rows, 0));
            }
        }
        return names.entrySet().stream()
                .map(it -> new Person(it.getKey(), it.getValue(), posts.getOrDefault(it.getKey(), Set.of())))
                .toList();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(row.getString("role_id"), row.getString("unit"));
    }
}
