package org.runonce.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentTable {
    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredDocument document) {
        SealedText sealed = document.sealed();
        jdbc.sql("INSERT INTO official_document (id, type, number_text, case_number, department, title, content, body,"
                        + " issued_on, issued_by, issued_at, sealed_by, seal_key, signature, verify_code)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), sealed.code(), sealed.number(), sealed.caseNumber())
                .params(sealed.department(), sealed.title(), sealed.content(), sealed.text())
                .params(sealed.issuedOn(), document.issuedBy(), utc(document.issuedAt()))
                .params(sealed.sealedBy(), document.sealKey(), document.signature(), sealed.verifyCode())
                .update();
    }

    List<StoredDocument> ofCase(String caseNumber) {
        return jdbc.sql("SELECT * FROM official_document WHERE case_number = ? ORDER BY issued_at, number_text")
                .param(caseNumber)
                .query(DocumentTable::stored)
                .list();
    }

    /** Newest first. @param after the last of the page before; null for the first page */
    List<StoredDocument> ofDay(
            DocumentType type,
            Collection<String> departments,
            LocalDate day,
            @Nullable StoredDocument after,
            int limit) {
        return jdbc.sql("SELECT * FROM official_document WHERE department IN (:departments) AND type = :type"
                        + " AND issued_on = :day"
                        + " AND (:after IS NULL OR issued_at < :at OR (issued_at = :at AND id < :after))"
                        + " ORDER BY issued_at DESC, id DESC LIMIT :limit")
                .param("departments", departments)
                .param("type", type.code())
                .param("day", day)
                .param("after", after == null ? null : after.id())
                .param("at", after == null ? null : utc(after.issuedAt()))
                .param("limit", limit)
                .query(DocumentTable::stored)
                .list();
    }

    Optional<StoredDocument> find(String id) {
        return jdbc.sql("SELECT * FROM official_document WHERE id = ?")
                .param(id)
                .query(DocumentTable::stored)
                .optional();
    }

    Optional<StoredDocument> findByVerifyCode(String code) {
        return jdbc.sql("SELECT * FROM official_document WHERE verify_code = ?")
                .param(code)
                .query(DocumentTable::stored)
                .optional();
    }

    /** False if it was voided before. */
    boolean markVoid(String id, String reason, String by, Instant at) {
        return jdbc.sql("UPDATE official_document SET voided_at = ?, voided_by = ?, voided_reason = ?"
                                + " WHERE id = ? AND voided_at IS NULL")
                        .params(utc(at), by, reason, id)
                        .update()
                > 0;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static StoredDocument stored(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getString("id"),
                sealed(row),
                row.getString("seal_key"),
                row.getString("signature"),
                row.getString("issued_by"),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("voided_reason"));
    }

    private static SealedText sealed(ResultSet row) throws SQLException {
        return new SealedText(
                row.getString("type"),
                row.getString("number_text"),
                row.getString("case_number"),
                row.getString("department"),
                row.getString("title"),
                row.getString("content"),
                row.getString("body"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("sealed_by"),
                row.getString("verify_code"));
    }
}
