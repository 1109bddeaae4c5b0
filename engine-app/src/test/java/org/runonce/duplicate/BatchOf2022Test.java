package org.runonce.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.component.ShippedComponents;
import org.runonce.duplicate.text.MatchLevelTable;
import org.runonce.duplicate.text.Wordings;

/** The 53 projects of 2022 against the shared components and against each other, by their names alone. */
class BatchOf2022Test {
    private static final ExistingFunctions EXISTING = new ExistingFunctions(new Wordings(""));

    @BeforeAll
    static void everything_that_was_filed_and_every_component() throws IOException {
        ShippedComponents.all().forEach(it -> EXISTING.put(it.code(), Targets.of(it)));
        for (FiledIn2022 filed : FiledIn2022.all()) {
            EXISTING.put(filed.code(), List.of(filed.target()));
        }
    }

    private static DuplicateReport check(FiledIn2022 filed) throws IOException {
        MatchLevelTable table = new MatchLevelTable();
        Comparison comparison =
                new Comparison(EXISTING, (intent, own, score) -> MatchLevel.valueOf(table.level(intent, own, score)));
        return comparison.of(filed.project(), it -> true, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"独立电子签章系统", "部门自建视频会议", "短信平台自建"})
    void a_project_that_builds_a_shared_component_once_more_is_caught(String name) throws IOException {
        FiledIn2022 filed = FiledIn2022.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();

        DuplicateReport report = check(filed);

        assertThat(report.verdict()).as(report.toString()).isEqualTo(DuplicateVerdict.WHOLE);
        assertThat(report.matches().get(0).targetKind()).isEqualTo(TargetKind.COMPONENT);
    }

    @Test
    void none_of_the_twenty_recommended_projects_is_a_duplicate() throws IOException {
        List<FiledIn2022> recommended =
                FiledIn2022.all().stream().filter(FiledIn2022::recommended).toList();

        assertThat(recommended).hasSize(20);
        for (FiledIn2022 filed : recommended) {
            DuplicateReport report = check(filed);
            assertThat(report.verdict()).as(report.toString()).isEqualTo(DuplicateVerdict.NONE);
        }
    }

    @Test
    void projects_that_share_only_the_reason_they_are_asked_for_have_nothing_to_show_against_each_other()
            throws IOException {
        List<FiledIn2022> sameReason = FiledIn2022.all().stream()
                .filter(it -> it.name().startsWith("行政区划调整"))
                .toList();

        assertThat(sameReason).hasSize(7);
        for (FiledIn2022 filed : sameReason) {
            assertThat(check(filed).matches()).as(filed.name()).isEmpty();
        }
    }
}
