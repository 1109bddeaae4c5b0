package org.runonce.duplicate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runonce.duplicate.FiledProject.FiledFunction;
import org.springframework.core.io.ClassPathResource;

/** A line of the batch of 2022, as a project whose one function is what it is called. */
record FiledIn2022(String code, String name, String applicant, boolean upgrade, boolean recommended) {
    private static final String DATA_BUREAU = "区数管局";

    static List<FiledIn2022> all() throws IOException {
        try (InputStream file = new ClassPathResource("projects/it_projects.csv").getInputStream();
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll().stream().map(FiledIn2022::of).toList();
        }
    }

    private static FiledIn2022 of(Map<String, String> line) {
        return new FiledIn2022(
                line.getOrDefault("project_code", ""),
                line.getOrDefault("name", ""),
                line.getOrDefault("applicant", ""),
                "升级".equals(line.get("build_type")),
                "建议立项".equals(line.get("joint_review")));
    }

    FiledProject project() {
        return new FiledProject(
                code,
                applicant.equals(DATA_BUREAU) ? "SGJ" : applicant,
                upgrade,
                List.of(new FiledFunction(1, name, "", true, BigDecimal.ONE)),
                Set.of());
    }

    Target target() {
        return new Target(TargetKind.PROJECT, code, name, applicant, name, List.of(name));
    }
}
