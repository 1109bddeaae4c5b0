package org.runonce.tasklist.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists a person has named, kept with the account and so on every machine. */
@Component
@Transactional
public class SavedViews {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Query(String view, TaskFilter filter) {}

    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        return jdbc.sql("select id, name, query, saved_at from task_view where user_id = ? order by saved_at, id")
                .param(actor.userId())
                .query(this::view)
                .list();
    }

    public SavedView save(String name, String view, TaskFilter filter, Actor actor) {
        List<SavedView> kept = of(actor);
        if (kept.stream().anyMatch(it -> it.name().equals(name))) {
            throw Problem.conflict("view-name-taken", "已有同名的视图，请换一个名字", "A view of this name exists; choose another");
        }
        if (kept.size() >= MOST) {
            throw Problem.rejected(
                    "too-many-views", "最多保存%d个视图，请先删除不用的".formatted(MOST), "At most %d views are kept".formatted(MOST));
        }
        SavedView saved = new SavedView(UUID.randomUUID().toString(), name, view, filter, clock.instant());
        jdbc.sql("insert into task_view (id, user_id, name, query, saved_at) values (?, ?, ?, ?, ?)")
                .params(saved.id(), actor.userId(), name, text(new Query(view, filter)))
                .param(LocalDateTime.ofInstant(saved.savedAt(), ZoneOffset.UTC))
                .update();
        return saved;
    }

    /** Somebody else's view does not exist for this person. */
    public void remove(String id, Actor actor) {
        int removed = jdbc.sql("delete from task_view where id = ? and user_id = ?")
                .params(id, actor.userId())
                .update();
        if (removed == 0) {
            throw Problem.notFound("view-not-found", "没有这个视图", "No such view");
        }
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        Query query = query(row.getString("query"));
        Instant savedAt = row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new SavedView(row.getString("id"), row.getString("name"), query.view(), query.filter(), savedAt);
    }

    private Query query(String text) {
        try {
            return json.readValue(text, Query.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored view cannot be read", e);
        }
    }

    private String text(Query query) {
        try {
            return json.writeValueAsString(query);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view cannot be written", e);
        }
    }
}
