package org.runonce.organisation.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class SubstitutionTable {
    private static final String SELECT = "select s.*, coalesce(p.name, s.principal) principal_name,"
            + " coalesce(d.name, s.substitute) substitute_name from substitution s"
            + " left join staff p on p.user_id = s.principal left join staff d on d.user_id = s.substitute where ";
    private static final String LIVE = "s.revoked_at is null and s.from_day <= :until and s.until_day >= :from";

    private final JdbcClient jdbc;

    SubstitutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockGate() {
        jdbc.sql("select id from substitution_gate where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    long add(NewSubstitution made, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into substitution (principal, substitute, from_day, until_day, posts, matters, reason,"
                        + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(made.principal(), made.substitute(), made.from(), made.until())
                .params(joined(made.scope().posts()), joined(made.scope().matters()), made.reason(), by, utc(at))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    Optional<Substitution> find(long id) {
        return jdbc.sql(SELECT + "s.id = ?")
                .param(id)
                .query(SubstitutionTable::read)
                .optional();
    }

    /** Nobody else revokes it or begins to act by it until the transaction ends. */
    Optional<Substitution> lock(long id) {
        return jdbc.sql("select id from substitution where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    void revoke(long id, String by, Instant at, String reason) {
        jdbc.sql(
                        "update substitution set revoked_by = ?, revoked_at = ?, revoke_reason = ?, closed_at = ? where id = ?")
                .params(by, utc(at), reason, utc(at), id)
                .update();
    }

    /** Those whose last day has passed and which are not closed yet. */
    List<Substitution> over(LocalDate today) {
        return jdbc.sql(SELECT + "s.closed_at is null and s.until_day < ? order by s.id limit 1000")
                .param(today)
                .query(SubstitutionTable::read)
                .list();
    }

    void close(long id, Instant at) {
        jdbc.sql("update substitution set closed_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    List<Substitution> ofPrincipal(String principal, LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + "s.principal = :principal and " + LIVE)
                .param("principal", principal)
                .param("from", from)
                .param("until", until)
                .query(SubstitutionTable::read)
                .list();
    }

    /** Those of the person and those of the people of these units; the newest first. */
    List<Substitution> readableBy(String person, Collection<String> units, long before, int limit) {
        String led = units.isEmpty() ? "" : " or s.principal in (select user_id from post where unit in (:units))";
        JdbcClient.StatementSpec query = jdbc.sql(SELECT + "s.id < :before and (s.principal = :person"
                        + " or s.substitute = :person or s.created_by = :person" + led
                        + ") order by s.id desc limit :limit")
                .param("person", person)
                .param("before", before)
                .param("limit", limit);
        return (units.isEmpty() ? query : query.param("units", units))
                .query(SubstitutionTable::read)
                .list();
    }

    /** A post of somebody in whose place another acts today. */
    record HeldPost(
            long substitution, String substitute, String principal, String principalName, Scope scope, Post post) {
        Place place(Set<Post> posts) {
            return new Place(substitution, principal, principalName, posts, scope.matters());
        }
    }

    List<HeldPost> inForce(Collection<String> substitutes, LocalDate day) {
        return jdbc.sql("select s.id, s.substitute, s.principal, p.name, s.posts, s.matters, h.role_id, h.unit"
                        + " from substitution s join staff p on p.user_id = s.principal"
                        + " join post h on h.user_id = s.principal where s.substitute in (:substitutes) and " + LIVE)
                .param("substitutes", substitutes)
                .param("from", day)
                .param("until", day)
                .query((row, number) -> new HeldPost(
                        row.getLong("id"),
                        row.getString("substitute"),
                        row.getString("principal"),
                        row.getString("name"),
                        scope(row),
                        new Post(row.getString("role_id"), row.getString("unit"))))
                .list();
    }

    private static Substitution read(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                row.getString("principal"),
                row.getString("principal_name"),
                row.getString("substitute"),
                row.getString("substitute_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                scope(row),
                row.getString("reason"),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("revoked_by"),
                instant(row.getObject("revoked_at", LocalDateTime.class)),
                row.getString("revoke_reason"));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(split(row.getString("posts")), split(row.getString("matters")));
    }

    private static String joined(Set<String> words) {
        return String.join(",", words);
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split(",")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
