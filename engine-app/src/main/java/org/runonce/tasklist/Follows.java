package org.runonce.tasklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 关注: whose open tasks a person wants to see, whoever holds them. */
@Component
@Transactional
public class Follows {
    private final TaskAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Follows(TaskAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Following twice changes nothing. A case that concerns none of this person's posts does not exist. */
    public void follow(String caseNumber, Actor actor) {
        if (!access.concerns(caseNumber, actor)) {
            throw Problem.notFound(
                            "case-not-found", "没有这件办件，或它不归您的岗位", "No such case, or none of your posts deals with it")
                    .with("caseNumber", caseNumber);
        }
        unfollow(caseNumber, actor);
        jdbc.sql("insert into case_follow (user_id, case_number, since) values (?, ?, ?)")
                .params(actor.userId(), caseNumber, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void unfollow(String caseNumber, Actor actor) {
        jdbc.sql("delete from case_follow where user_id = ? and case_number = ?")
                .params(actor.userId(), caseNumber)
                .update();
    }
}
