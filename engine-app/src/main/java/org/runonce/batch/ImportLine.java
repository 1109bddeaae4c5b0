package org.runonce.batch;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.sheet.Column;
import org.runonce.batch.sheet.SheetLine;
import org.runonce.project.BuildType;
import org.runonce.project.FunctionPoint;
import org.runonce.project.ImportedFiling;
import org.runonce.project.ProjectFiling;

/**
 * A line of an imported list as the filing it stands for. The list knows one function: the project itself. What it says
 * of verdicts is nobody's vote and is not read here.
 */
final class ImportLine {
    static final List<Column> REQUIRED = List.of(
            Column.NAME,
            Column.APPLICANT,
            Column.APPLICATION_SYSTEM,
            Column.BUILD_TYPE,
            Column.REQUESTED_WAN,
            Column.CLOUD_VCPU,
            Column.MLPS_LEVEL);

    private static final Map<String, BuildType> BUILD_TYPES =
            Arrays.stream(BuildType.values()).collect(Collectors.toMap(BuildType::zh, Function.identity()));
    private static final Map<String, Integer> MLPS_LEVELS = numbered("一级", "二级", "三级", "四级", "五级");
    /** Where a fault that the project database finds stands in the sheet. */
    private static final Map<String, Column> PLACES = Map.of(
            "code", Column.PROJECT_CODE,
            "office", Column.APPLICANT,
            "applicationSystem", Column.APPLICATION_SYSTEM,
            "requestedWan", Column.REQUESTED_WAN);

    private final SheetLine line;
    private final ImportedFiling filing;
    private final int sharedDataItems;

    private ImportLine(SheetLine line, ImportedFiling filing, int sharedDataItems) {
        this.line = line;
        this.filing = filing;
        this.sharedDataItems = sharedDataItems;
    }

    /** @param offices codes by short name */
    static ImportLine read(SheetLine line, String batch, Map<String, String> offices) {
        String name = line.text(Column.NAME, 200);
        BigDecimal requested = line.money(Column.REQUESTED_WAN);
        BuildType buildType = line.oneOf(Column.BUILD_TYPE, BUILD_TYPES);
        Integer level = line.oneOf(Column.MLPS_LEVEL, MLPS_LEVELS);
        ProjectFiling filing = new ProjectFiling(
                name,
                line.text(Column.APPLICATION_SYSTEM, 60),
                buildType == null ? BuildType.NEW : buildType,
                requested,
                level == null ? 1 : level,
                line.count(Column.CLOUD_VCPU, null),
                name,
                List.of(new FunctionPoint(1, name, name, true, requested)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String code = line.optional(Column.PROJECT_CODE, 40);
        int sharedDataItems = line.count(Column.SHARED_DATA_ITEMS, 0);
        return new ImportLine(line, new ImportedFiling(code, batch, office(line, offices), filing), sharedDataItems);
    }

    private static String office(SheetLine line, Map<String, String> offices) {
        String name = line.text(Column.APPLICANT, 100);
        String office = offices.get(name);
        if (office == null && !name.isEmpty()) {
            line.fault(Column.APPLICANT, "没有简称为“%s”的单位".formatted(name), "no office has this short name");
        }
        return office == null ? "" : office;
    }

    ImportedFiling filing() {
        return filing;
    }

    int sharedDataItems() {
        return sharedDataItems;
    }

    /** @param field of the filing */
    void fault(String field, String zh, String en) {
        line.fault(PLACES.getOrDefault(field, Column.NAME), zh, en);
    }

    @Nullable
    static String level(int level) {
        return MLPS_LEVELS.entrySet().stream()
                .filter(it -> it.getValue() == level)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Integer> numbered(String... words) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String word : words) {
            numbers.put(word, numbers.size() + 1);
        }
        return numbers;
    }
}
