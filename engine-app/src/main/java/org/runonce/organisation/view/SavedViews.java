package org.runonce.organisation.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists a person has named, kept with the account and so on every machine. */
@Component
@Transactional
public class SavedViews {
    private static final int MOST = 20;

    /** In characters; no page narrows by more. */
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** In the order in which they were saved. */
    @Transactional(readOnly = true)
    public List<SavedView> of(ListPlace place, Actor actor) {
        return jdbc.sql("select id, name, query, saved_at from saved_view where user_id = ? and place = ?"
                        + " order by saved_at, id")
                .params(actor.userId(), place.name())
                .query(this::view)
                .list();
    }

    public SavedView save(ListPlace place, String name, JsonNode query, Actor actor) {
        String text = query.toString();
        if (!query.isObject() || text.length() > LONGEST) {
            throw Problem.badInput(List.of(new Violation(
                    "/query",
                    "query应为对象，最多%d个字符".formatted(LONGEST),
                    "query is an object of at most %d characters".formatted(LONGEST))));
        }
        List<SavedView> kept = of(place, actor);
        if (kept.stream().anyMatch(it -> it.name().equals(name))) {
            throw Problem.conflict("view-name-taken", "已有同名的视图，请换一个名字", "A view of this name exists; choose another");
        }
        if (kept.size() >= MOST) {
            throw Problem.rejected(
                    "too-many-views", "最多保存%d个视图，请先删除不用的".formatted(MOST), "At most %d views are kept".formatted(MOST));
        }
        SavedView saved = new SavedView(
                UUID.randomUUID().toString(), name, query, clock.instant().truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("insert into saved_view (id, user_id, place, name, query, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(saved.id(), actor.userId(), place.name(), name, text)
                .param(LocalDateTime.ofInstant(saved.savedAt(), ZoneOffset.UTC))
                .update();
        return saved;
    }

    /** Somebody else's view does not exist for this person. */
    public void remove(String id, Actor actor) {
        int removed = jdbc.sql("delete from saved_view where id = ? and user_id = ?")
                .params(id, actor.userId())
                .update();
        if (removed == 0) {
            throw Problem.notFound("view-not-found", "没有这个视图", "No such view");
        }
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        try {
            return new SavedView(
                    row.getString("id"),
                    row.getString("name"),
                    json.readTree(row.getString("query")),
                    row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored view cannot be read", e);
        }
    }
}
