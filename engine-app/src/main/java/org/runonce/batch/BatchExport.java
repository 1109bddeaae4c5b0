package org.runonce.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.sheet.Column;
import org.runonce.batch.sheet.SheetFormat;
import org.runonce.batch.sheet.SheetWriter;
import org.runonce.duplicate.DuplicateCheck;
import org.runonce.duplicate.DuplicateReport;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectFiling;
import org.runonce.project.ProjectStage;
import org.runonce.project.ProjectState;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a batch as the sheet that reviewers send each other; an import reads it back. */
@Component
public class BatchExport {
    private final BatchBoard board;
    private final Projects projects;
    private final DuplicateCheck duplicates;
    private final JdbcClient jdbc;

    BatchExport(BatchBoard board, Projects projects, DuplicateCheck duplicates, JdbcClient jdbc) {
        this.board = board;
        this.projects = projects;
        this.duplicates = duplicates;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public byte[] sheet(String code, SheetFormat format, Actor actor) {
        board.requireReadable(code, actor);
        Map<String, Integer> counts = importedCounts(code);
        List<ProjectFacts> all = projects.ofBatch(code);
        Map<String, DuplicateReport> found =
                duplicates.newest(all.stream().map(ProjectFacts::code).toList());
        List<Map<Column, Object>> lines = new ArrayList<>();
        for (ProjectFacts it : all) {
            Map<Column, Object> line = line(it, projects.filing(it.code()), counts.get(it.code()));
            put(line, Column.REUSE_HIT_COMPONENT, components(BatchBoard.finding(found.get(it.code()))));
            lines.add(line);
        }
        return SheetWriter.write(format, code, lines);
    }

    private Map<String, Integer> importedCounts(String batch) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT project_code, shared_data_items FROM batch_import_line WHERE project_code LIKE ?")
                .param("%-" + batch + "-%")
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private static Map<Column, Object> line(ProjectFacts facts, ProjectFiling filing, @Nullable Integer imported) {
        Map<Column, Object> line = new EnumMap<>(Column.class);
        line.put(Column.PROJECT_CODE, facts.code());
        line.put(Column.NAME, facts.name());
        line.put(Column.APPLICANT, facts.officeName());
        line.put(Column.APPLICATION_SYSTEM, facts.applicationSystem());
        line.put(Column.BUILD_TYPE, facts.buildType().zh());
        line.put(Column.REQUESTED_WAN, facts.requestedWan());
        put(line, Column.FIRST_REVIEW, firstReview(facts));
        put(line, Column.JOINT_REVIEW, jointReview(facts));
        boolean recommended = Verdict.of(facts) == Verdict.RECOMMENDED;
        put(line, Column.RECOMMENDED_WAN, recommended ? facts.recommendedWan() : null);
        put(line, Column.RECOMMEND_GROUP, recommended ? facts.recommendGroup() : null);
        put(line, Column.REASON, facts.reason());
        line.put(Column.SHARED_DATA_ITEMS, imported == null ? filing.dataItems().size() : imported);
        line.put(Column.CLOUD_VCPU, filing.cloudVcpu());
        put(line, Column.MLPS_LEVEL, ImportLine.level(filing.mlpsLevel()));
        line.put(Column.STAGE, facts.stage().zh());
        return line;
    }

    private static @Nullable String components(DuplicateFinding finding) {
        return finding.components().isEmpty() ? null : "公共组件:" + String.join("/", finding.components());
    }

    private static void put(Map<Column, Object> line, Column column, @Nullable Object value) {
        if (value != null) {
            line.put(column, value);
        }
    }

    private static @Nullable String firstReview(ProjectFacts facts) {
        if (facts.state() == ProjectState.NOT_PASSED) {
            return "不通过";
        }
        return facts.stage().compareTo(ProjectStage.FIRST_REVIEW) > 0 ? "通过" : null;
    }

    private static @Nullable String jointReview(ProjectFacts facts) {
        return switch (Verdict.of(facts)) {
            case RECOMMENDED -> Verdict.RECOMMENDED.zh();
            case REFUSED -> Verdict.REFUSED.zh();
            case NOT_PASSED -> "未进入";
            case WITHDRAWN, UNDECIDED -> null;
        };
    }
}
