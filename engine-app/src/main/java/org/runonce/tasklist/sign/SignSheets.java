package org.runonce.tasklist.sign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sheets; whoever changes one holds the lock of its task. */
@Component
public class SignSheets {
    private final JdbcClient jdbc;
    private final Clock clock;

    SignSheets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    public List<SignSheet> of(String taskId) {
        return jdbc.sql("select * from sign_sheet where task_id = ? order by round desc")
                .param(taskId)
                .query((row, number) -> sheet(row))
                .list();
    }

    /** The one that counts. */
    public Optional<SignSheet> latest(String taskId) {
        return of(taskId).stream().findFirst();
    }

    /** @param names of the signers, in their order */
    public SignSheet open(String taskId, SignAsk ask, List<String> names, Actor by) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into sign_sheet (id, task_id, round, sign_order, sign_rule, threshold, reason, asked_by,"
                        + " asked_at, state) select ?, ?, count(*) + 1, ?, ?, ?, ?, ?, ?, 'OPEN' from sign_sheet"
                        + " where task_id = ?")
                .params(id, taskId, ask.order().name(), ask.rule().name())
                .params(ask.threshold(), ask.reason(), by.userId(), now(), taskId)
                .update();
        write(id, 0, ask, names);
        return latest(taskId).orElseThrow();
    }

    /** More signers for a round that is open; they come last. */
    public SignSheet add(SignSheet sheet, SignAsk ask, List<String> names) {
        write(sheet.id(), sheet.parts().size(), ask, names);
        return latest(sheet.taskId()).orElseThrow();
    }

    private void write(String sheetId, int firstPlace, SignAsk ask, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            SignAsk.Signer signer = ask.signers().get(i);
            jdbc.sql("insert into sign_part (id, sheet_id, place, user_id, user_name, weight, state)"
                            + " values (?, ?, ?, ?, ?, ?, 'ASKED')")
                    .params(SignPart.newId(UUID.randomUUID().toString()), sheetId, firstPlace + i)
                    .params(signer.to(), names.get(i), signer.counted())
                    .update();
        }
    }

    public void hold(String sheetId, String data, Actor by) {
        jdbc.sql("update sign_sheet set held_data = ?, held_by = ? where id = ?")
                .params(data, by.userId(), sheetId)
                .update();
    }

    public void settle(String sheetId, SheetState state) {
        jdbc.sql("update sign_sheet set state = ? where id = ?")
                .params(state.name(), sheetId)
                .update();
    }

    public void end(String partId, SignPart.State state, @Nullable String reason) {
        jdbc.sql("update sign_part set state = ?, reason = ?, ended_at = ? where id = ?")
                .params(state.name(), reason, now(), partId)
                .update();
    }

    public void handOn(String partId, String toUser, String name) {
        jdbc.sql("update sign_part set user_id = ?, user_name = ? where id = ?")
                .params(toUser, name, partId)
                .update();
    }

    private SignSheet sheet(ResultSet row) throws SQLException {
        return new SignSheet(
                row.getString("id"),
                row.getString("task_id"),
                SignOrder.valueOf(row.getString("sign_order")),
                SignRule.valueOf(row.getString("sign_rule")),
                row.getObject("threshold", Integer.class),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                SheetState.valueOf(row.getString("state")),
                row.getString("held_data"),
                row.getString("held_by"),
                parts(row.getString("id")));
    }

    private List<SignPart> parts(String sheetId) {
        return jdbc.sql("select * from sign_part where sheet_id = ? order by place")
                .param(sheetId)
                .query((row, number) -> new SignPart(
                        row.getString("id"),
                        row.getString("user_id"),
                        row.getString("user_name"),
                        row.getInt("weight"),
                        SignPart.State.valueOf(row.getString("state")),
                        row.getString("reason"),
                        endedAt(row)))
                .list();
    }

    private static @Nullable Instant endedAt(ResultSet row) throws SQLException {
        LocalDateTime utc = row.getObject("ended_at", LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
