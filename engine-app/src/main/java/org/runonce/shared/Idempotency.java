package org.runonce.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A command sent again with its key is not carried out again: it gets the first answer. Key and effect are committed
 * together, so a crash in between leaves neither.
 */
@Component
public class Idempotency {
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration keep;

    Idempotency(JdbcTemplate jdbc, Clock clock, @Value("${runonce.idempotency.keep:P30D}") Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * @param key chosen by the client, unique among the commands of one person
     * @param request the command in full: the same key with another request is refused
     * @param command carried out the first time; its result is kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String once(Actor actor, String key, String request, Supplier<String> command) {
        if (!key.matches("[\\x21-\\x7e]{8,100}")) {
            throw Problem.badInput(List.of(new Violation(
                    "header:Idempotency-Key",
                    "幂等键应为8到100个可见字符",
                    "An idempotency key has 8 to 100 visible ASCII characters")));
        }
        String hash = sha256(request);
        List<Kept> kept = jdbc.query(
                "select request_hash, answer from idempotency where owner = ? and idempotency_key = ?",
                (row, number) -> new Kept(row.getString(1), row.getString(2)),
                actor.userId(),
                key);
        if (!kept.isEmpty()) {
            return kept.get(0).answerTo(hash);
        }
        try {
            jdbc.update(
                    "insert into idempotency (owner, idempotency_key, request_hash, answer, first_at) values (?, ?, ?, '', ?)",
                    actor.userId(),
                    key,
                    hash,
                    Timestamp.from(clock.instant()));
        } catch (DuplicateKeyException e) {
            // the same command is being carried out at this moment: the retry will find its result
            throw new ConcurrencyFailureException("the same idempotency key at the same moment", e);
        }
        String answer = command.get();
        jdbc.update(
                "update idempotency set answer = ? where owner = ? and idempotency_key = ?",
                answer,
                actor.userId(),
                key);
        return answer;
    }

    /** Nobody sends a command again after so long; a key that comes back then is a new one. */
    @Scheduled(cron = "${runonce.idempotency.forget-at:0 40 3 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void forgetOld() {
        jdbc.update(
                "delete from idempotency where first_at < ?",
                Timestamp.from(clock.instant().minus(keep)));
    }

    private record Kept(String requestHash, String answer) {
        String answerTo(String hash) {
            if (!requestHash.equals(hash)) {
                throw Problem.rejected(
                        "idempotency-key-reused",
                        "这个幂等键已用于另一个请求，请换一个",
                        "This idempotency key was used for another request; choose a new one");
            }
            return answer;
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
