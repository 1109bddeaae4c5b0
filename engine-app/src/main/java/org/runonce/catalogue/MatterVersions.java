package org.runonce.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The published versions, one row each, never changed. */
@Repository
class MatterVersions {
    private record Key(String code, int version) {}

    private record Row(
            int version,
            String content,
            String form,
            String contentSha256,
            String formSha256,
            LocalDateTime publishedAt) {}

    private static final String SELECT =
            "select version, content, form, content_sha256, form_sha256, published_at from matter_version where code = ?";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Key, MatterVersion> read = new ConcurrentHashMap<>();

    // two nodes that start together write the same version; the second finds the first one's
    private final RetryTemplate retry = RetryTemplate.builder()
            .maxAttempts(10)
            .uniformRandomBackoff(5, 50)
            .retryOn(List.of(DuplicateKeyException.class, ConcurrencyFailureException.class))
            .build();

    MatterVersions(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The newest version, which is a new one if the content or the form changed. */
    MatterVersion publish(Matter matter, JsonNode form) {
        MatterContent content = MatterContent.of(matter, form);
        int version = retry.execute(attempt -> transaction.execute(status -> newestWith(matter.code(), content)));
        return find(matter.code(), version).orElseThrow();
    }

    private Integer newestWith(String code, MatterContent content) {
        Optional<Row> newest = database.sql(SELECT + " order by version desc limit 1")
                .param(code)
                .query(Row.class)
                .optional();
        boolean unchanged = newest.filter(it -> it.contentSha256().equals(content.contentSha256()))
                .filter(it -> it.formSha256().equals(content.formSha256()))
                .isPresent();
        int version = newest.map(Row::version).orElse(0);
        return unchanged ? version : insert(code, version + 1, content);
    }

    private int insert(String code, int version, MatterContent content) {
        database.sql("""
                        insert into matter_version
                        (id, code, version, content, form, content_sha256, form_sha256, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        code,
                        version,
                        content.content(),
                        content.form(),
                        content.contentSha256(),
                        content.formSha256(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return version;
    }

    Optional<MatterVersion> find(String code, int version) {
        Key key = new Key(code, version);
        MatterVersion known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<MatterVersion> found = database.sql(SELECT + " and version = ?")
                .params(code, version)
                .query(Row.class)
                .optional()
                .map(row -> version(code, row));
        found.ifPresent(it -> read.put(key, it));
        return found;
    }

    private MatterVersion version(String code, Row row) {
        MatterContent content = new MatterContent(row.content(), row.form());
        return new MatterVersion(
                code,
                row.version(),
                content.matter(),
                content.formTree(),
                row.contentSha256(),
                row.formSha256(),
                row.publishedAt().toInstant(ZoneOffset.UTC));
    }
}
