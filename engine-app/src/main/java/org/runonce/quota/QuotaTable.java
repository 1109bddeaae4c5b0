package org.runonce.quota;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuotaTable {
    private static final String WHICH = " WHERE kind = ? AND office = ? AND item = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    QuotaTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement looks and takes, so the last place has one winner. False if there is not enough left. */
    boolean hold(QuotaKey key, BigDecimal amount) {
        return jdbc.sql("UPDATE quota SET reserved = reserved + ?" + WHICH + " AND used + reserved + ? <= capacity")
                        .param(amount)
                        .params(key.kind(), key.office(), key.item())
                        .param(amount)
                        .update()
                > 0;
    }

    void letGo(QuotaKey key, BigDecimal amount) {
        jdbc.sql("UPDATE quota SET reserved = reserved - ?" + WHICH)
                .param(amount)
                .params(key.kind(), key.office(), key.item())
                .update();
    }

    void use(QuotaKey key, BigDecimal amount) {
        jdbc.sql("UPDATE quota SET reserved = reserved - ?, used = used + ?" + WHICH)
                .params(amount, amount)
                .params(key.kind(), key.office(), key.item())
                .update();
    }

    Optional<Quota> find(QuotaKey key) {
        return jdbc.sql("SELECT * FROM quota" + WHICH)
                .params(key.kind(), key.office(), key.item())
                .query(QuotaTable::quota)
                .optional();
    }

    Optional<Quota> findForUpdate(QuotaKey key) {
        return jdbc.sql("SELECT * FROM quota" + WHICH + " FOR UPDATE")
                .params(key.kind(), key.office(), key.item())
                .query(QuotaTable::quota)
                .optional();
    }

    List<Quota> all() {
        return jdbc.sql("SELECT * FROM quota ORDER BY kind, office, item")
                .query(QuotaTable::quota)
                .list();
    }

    void add(Quota quota) {
        jdbc.sql("INSERT INTO quota (kind, office, item, capacity, used, reserved) VALUES (?, ?, ?, ?, ?, ?)")
                .params(quota.kind(), quota.office(), quota.item())
                .params(quota.capacity(), quota.used(), quota.reserved())
                .update();
    }

    void set(QuotaKey key, BigDecimal capacity, BigDecimal used) {
        jdbc.sql("UPDATE quota SET capacity = ?, used = ?" + WHICH)
                .params(capacity, used)
                .params(key.kind(), key.office(), key.item())
                .update();
    }

    void record(QuotaKey key, BigDecimal capacity, BigDecimal used, String reason, Actor by) {
        jdbc.sql("INSERT INTO quota_change (id, kind, office, item, capacity, used, reason, changed_by, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .params(key.kind(), key.office(), key.item())
                .params(capacity, used, reason, by.userId(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        return new Quota(
                row.getString("kind"),
                row.getString("office"),
                row.getString("item"),
                row.getBigDecimal("capacity"),
                row.getBigDecimal("used"),
                row.getBigDecimal("reserved"));
    }
}
