package org.runonce.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileTable {
    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredFile file) {
        jdbc.sql("INSERT INTO material_file (id, sha256, size_bytes, media_type, name, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        file.sha256(),
                        file.size(),
                        file.mediaType(),
                        file.name(),
                        file.uploadedBy(),
                        LocalDateTime.ofInstant(file.uploadedAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<StoredFile> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM material_file WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(FileTable::file)
                        .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getString("id"),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                row.getString("media_type"),
                row.getString("name"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
