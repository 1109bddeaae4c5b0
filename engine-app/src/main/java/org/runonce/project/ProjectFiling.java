package org.runonce.project;

import java.math.BigDecimal;
import java.util.List;

/**
 * 申报书: what an office asks for, complete.
 *
 * @param applicationSystem which of the district's application systems it belongs to, e.g. 数字政府
 * @param mlpsLevel 等保 level, 1 to 5
 * @param componentsReused codes of common components that the project uses instead of building its own
 */
public record ProjectFiling(
        String name,
        String applicationSystem,
        BuildType buildType,
        BigDecimal requestedWan,
        int mlpsLevel,
        int cloudVcpu,
        String summary,
        List<FunctionPoint> functions,
        List<DataItem> dataItems,
        List<String> componentsReused,
        List<IndicatorPlan> indicators,
        List<FilingDocument> documents) {
    public ProjectFiling {
        functions = List.copyOf(functions);
        dataItems = List.copyOf(dataItems);
        componentsReused = List.copyOf(componentsReused);
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
    }
}
