package org.runonce.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.MaterialRequirement;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.catalogue.MaterialRequirement.TrustLevel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseMaterialTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final FileTable files;

    CaseMaterialTable(JdbcClient jdbc, JdbcTemplate batch, FileTable files) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.files = files;
    }

    void add(
            String caseNumber,
            List<MaterialRequirement> requirements,
            Function<MaterialRequirement, MaterialState> state) {
        List<Object[]> rows = new ArrayList<>();
        for (MaterialRequirement of : requirements) {
            rows.add(new Object[] {
                caseNumber,
                of.id(),
                rows.size(),
                of.name(),
                of.necessity().name(),
                of.trust().name(),
                of.copies(),
                state.apply(of).name()
            });
        }
        batch.batchUpdate(
                "INSERT INTO case_material"
                        + " (case_number, material_id, position_no, name, necessity, trust, copies, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    void state(String caseNumber, Collection<String> materialIds, MaterialState state) {
        if (!materialIds.isEmpty()) {
            jdbc.sql(
                            "UPDATE case_material SET state = :state WHERE case_number = :case AND material_id IN (:materials)")
                    .param("state", state.name())
                    .param("case", caseNumber)
                    .param("materials", materialIds)
                    .update();
        }
    }

    void supply(String caseNumber, int cycle, List<Supplied> supplied, String by, Instant at) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Supplied one : supplied) {
            List<@Nullable String> lines = new ArrayList<>(one.files());
            if (one.paperCopies() > 0) {
                lines.add(null);
            }
            for (int position = 0; position < lines.size(); position++) {
                String fileId = lines.get(position);
                rows.add(new @Nullable Object[] {
                    UUID.randomUUID().toString(),
                    caseNumber,
                    one.materialId(),
                    cycle,
                    position,
                    fileId,
                    fileId == null ? one.paperCopies() : 0,
                    by,
                    LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                });
            }
        }
        batch.batchUpdate(
                "INSERT INTO case_material_supply (id, case_number, material_id, cycle_no, position_no, file_id,"
                        + " paper_copies, supplied_by, supplied_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    List<String> casesWith(String fileId) {
        return jdbc.sql("SELECT DISTINCT case_number FROM case_material_supply WHERE file_id = ?")
                .param(fileId)
                .query(String.class)
                .list();
    }

    List<CaseMaterial> list(String caseNumber) {
        Map<String, List<Supply>> supplies = supplies(caseNumber);
        return jdbc.sql("SELECT * FROM case_material WHERE case_number = ? ORDER BY position_no")
                .param(caseNumber)
                .query((row, number) -> new CaseMaterial(
                        row.getString("material_id"),
                        row.getString("name"),
                        Necessity.valueOf(row.getString("necessity")),
                        TrustLevel.valueOf(row.getString("trust")),
                        row.getInt("copies"),
                        MaterialState.valueOf(row.getString("state")),
                        supplies.getOrDefault(row.getString("material_id"), List.of())))
                .list();
    }

    private Map<String, List<Supply>> supplies(String caseNumber) {
        List<Line> lines = jdbc.sql("SELECT * FROM case_material_supply WHERE case_number = ?"
                        + " ORDER BY cycle_no, supplied_at, position_no")
                .param(caseNumber)
                .query(CaseMaterialTable::line)
                .list();
        Map<String, StoredFile> byId =
                files
                        .find(lines.stream()
                                .map(Line::fileId)
                                .filter(it -> it != null)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        Map<String, List<Supply>> supplies = new HashMap<>();
        lines.forEach(line -> supplies.computeIfAbsent(line.materialId(), any -> new ArrayList<>())
                .add(line.supply(byId.get(line.fileId()))));
        return supplies;
    }

    private record Line(
            String materialId, int cycle, @Nullable String fileId, int paperCopies, String by, Instant at) {
        Supply supply(@Nullable StoredFile file) {
            return new Supply(cycle, file, paperCopies, by, at);
        }
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("material_id"),
                row.getInt("cycle_no"),
                row.getString("file_id"),
                row.getInt("paper_copies"),
                row.getString("supplied_by"),
                row.getObject("supplied_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
