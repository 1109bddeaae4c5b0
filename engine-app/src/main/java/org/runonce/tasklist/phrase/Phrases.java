package org.runonce.tasklist.phrase;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own phrases, on every machine; nobody else's. */
@Component
@Transactional
public class Phrases {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Phrases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Phrase> of(Actor actor) {
        return jdbc.sql("select id, phrase from opinion_phrase where user_id = ? order by added_at, id")
                .param(actor.userId())
                .query((row, number) -> new Phrase(row.getString("id"), row.getString("phrase")))
                .list();
    }

    /** The same words once more are the same phrase. */
    public Phrase add(String text, Actor actor) {
        List<Phrase> kept = of(actor);
        return kept.stream().filter(it -> it.text().equals(text)).findFirst().orElseGet(() -> {
            if (kept.size() >= MOST) {
                throw Problem.rejected(
                        "too-many-phrases",
                        "最多保存%d条常用意见，请先删除不用的".formatted(MOST),
                        "At most %d phrases are kept; delete one first".formatted(MOST));
            }
            return insert(text, actor);
        });
    }

    /** Somebody else's phrase does not exist for this person. */
    public void remove(String id, Actor actor) {
        int removed = jdbc.sql("delete from opinion_phrase where id = ? and user_id = ?")
                .params(id, actor.userId())
                .update();
        if (removed == 0) {
            throw Problem.notFound("phrase-not-found", "没有这条常用意见", "No such phrase");
        }
    }

    private Phrase insert(String text, Actor actor) {
        Phrase phrase = new Phrase(UUID.randomUUID().toString(), text);
        jdbc.sql("insert into opinion_phrase (id, user_id, phrase, added_at) values (?, ?, ?, ?)")
                .params(phrase.id(), actor.userId(), text)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return phrase;
    }
}
