package org.runonce.quota;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each case holds or has taken; a case has one claim at most. */
@Repository
class QuotaClaims {
    enum State {
        RESERVED,
        TAKEN,
        RELEASED
    }

    record Claim(String caseNumber, QuotaKey key, BigDecimal amount, State state) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    QuotaClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Claim> findForUpdate(String caseNumber) {
        return jdbc.sql("SELECT * FROM quota_claim WHERE case_number = ? FOR UPDATE")
                .param(caseNumber)
                .query(QuotaClaims::claim)
                .optional();
    }

    /** The cases that hold something of it, in the order of their numbers. */
    List<String> holding(QuotaKey key) {
        return jdbc.sql("SELECT case_number FROM quota_claim WHERE kind = ? AND office = ? AND item = ?"
                        + " AND state = 'RESERVED' ORDER BY case_number")
                .params(key.kind(), key.office(), key.item())
                .query(String.class)
                .list();
    }

    void reserve(String caseNumber, QuotaNeed need) {
        int known = jdbc.sql("UPDATE quota_claim SET kind = ?, office = ?, item = ?, amount = ?, state = 'RESERVED',"
                        + " changed_at = ? WHERE case_number = ?")
                .params(need.key().kind(), need.key().office(), need.key().item())
                .params(need.amount(), now(), caseNumber)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO quota_claim (case_number, kind, office, item, amount, state, changed_at)"
                            + " VALUES (?, ?, ?, ?, ?, 'RESERVED', ?)")
                    .params(
                            caseNumber,
                            need.key().kind(),
                            need.key().office(),
                            need.key().item())
                    .params(need.amount(), now())
                    .update();
        }
    }

    void mark(String caseNumber, State state) {
        jdbc.sql("UPDATE quota_claim SET state = ?, changed_at = ? WHERE case_number = ?")
                .params(state.name(), now(), caseNumber)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getString("case_number"),
                new QuotaKey(row.getString("kind"), row.getString("office"), row.getString("item")),
                row.getBigDecimal("amount"),
                State.valueOf(row.getString("state")));
    }
}
