package org.runonce.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.batch.sheet.Sheet;
import org.runonce.batch.sheet.SheetReader;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Unit;
import org.runonce.project.ProjectFilingImport;
import org.runonce.shared.Actor;
import org.runonce.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files every project of a sheet into an open batch, or none and says what is wrong with which cell. */
@Component
public class BatchImport {
    private static final Set<Unit.Kind> NO_OFFICES =
            EnumSet.of(Unit.Kind.DISTRICT, Unit.Kind.GRID, Unit.Kind.EXTERNAL, Unit.Kind.PUBLIC);

    private final BatchRepository batches;
    private final SheetReader reader;
    private final Organisation organisation;
    private final ProjectFilingImport filings;
    private final JdbcTemplate jdbc;

    BatchImport(
            BatchRepository batches,
            SheetReader reader,
            Organisation organisation,
            ProjectFilingImport filings,
            JdbcTemplate jdbc) {
        this.batches = batches;
        this.reader = reader;
        this.organisation = organisation;
        this.filings = filings;
        this.jdbc = jdbc;
    }

    /** Returns the codes of the projects, in the order of the lines. */
    @Transactional
    public List<String> file(String code, byte[] content, String fileName, Actor actor) {
        BatchPosts.requireKeeper(actor);
        batches.findForUpdate(BatchCodes.wellFormed(code))
                .orElseThrow(() -> BatchCodes.unknown(code))
                .require(BatchState.OPEN, "导入项目");
        List<ImportLine> lines = read(code, content, fileName);
        List<String> filed = filings.file(lines.stream().map(ImportLine::filing).toList(), actor);
        keepCounts(filed, lines);
        return filed;
    }

    private List<ImportLine> read(String code, byte[] content, String fileName) {
        Sheet sheet = reader.read(content, fileName, ImportLine.REQUIRED);
        sheet.requireLines();
        Map<String, String> offices = organisation.units().stream()
                .filter(it -> !NO_OFFICES.contains(it.kind()))
                .collect(Collectors.toMap(Unit::shortName, Unit::code));
        List<ImportLine> lines = sheet.lines().stream()
                .map(it -> ImportLine.read(it, code, offices))
                .toList();
        // what a cell alone does not show comes on top, so that one upload names it all
        if (sheet.isSound()) {
            filings.faults(lines.stream().map(ImportLine::filing).toList()).forEach(it -> tell(lines, it));
        }
        sheet.check();
        return lines;
    }

    /** A fault of the project database is named {@code /<place in the list>/<field>}. */
    private static void tell(List<ImportLine> lines, Violation fault) {
        String[] path = fault.pointer().split("/");
        lines.get(Integer.parseInt(path[1])).fault(path[2], fault.zh(), fault.en());
    }

    private void keepCounts(List<String> codes, List<ImportLine> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            rows.add(new Object[] {codes.get(i), lines.get(i).sharedDataItems()});
        }
        jdbc.batchUpdate("INSERT INTO batch_import_line (project_code, shared_data_items) VALUES (?, ?)", rows);
    }
}
