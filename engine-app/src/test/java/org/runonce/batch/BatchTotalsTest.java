package org.runonce.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runonce.project.BuildType;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectStage;
import org.runonce.project.ProjectState;

class BatchTotalsTest {
    private static final ProjectFacts RECOMMENDED =
            project(ProjectStage.APPROVAL, ProjectState.OPEN, "300", "省级试点", null);

    @Test
    void a_batch_comes_to_what_its_projects_come_to_and_its_groups_stand_by_their_money() {
        BatchTotals totals = BatchTotals.of(List.of(
                project(ProjectStage.FIRST_REVIEW, ProjectState.NOT_PASSED, null, null, null),
                project(ProjectStage.JOINT_REVIEW, ProjectState.REFUSED, null, null, null),
                project(ProjectStage.APPROVAL, ProjectState.OPEN, "100.5", "市级考核", null),
                project(ProjectStage.JOINT_REVIEW, ProjectState.OPEN, "120", "市级考核", null),
                RECOMMENDED));
        assertThat(totals.filed()).isEqualTo(5);
        assertThat(totals.requestedWan()).isEqualByComparingTo("2500");
        assertThat(totals.recommended()).isEqualTo(3);
        assertThat(totals.recommendedWan()).isEqualByComparingTo("520.5");
        assertThat(totals.undecided()).isZero();
        assertThat(totals.byGroup())
                .extracting(it -> it.group() + it.projects())
                .containsExactly("省级试点1", "市级考核2");
        assertThat(totals.byVerdict())
                .extracting(it -> it.verdict() + " " + it.projects())
                .containsExactly("RECOMMENDED 3", "NOT_PASSED 1", "REFUSED 1");
    }

    @Test
    void a_project_that_comes_back_after_its_approval_is_undecided_until_it_is_heard_again() {
        assertThat(Verdict.of(project(ProjectStage.CONSTRUCTION, ProjectState.OPEN, "300", "省级试点", "300")))
                .isEqualTo(Verdict.RECOMMENDED);
        assertThat(Verdict.of(project(ProjectStage.JOINT_REVIEW, ProjectState.OPEN, "300", "省级试点", "300")))
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.of(project(ProjectStage.FILING, ProjectState.RETURNED, null, null, null)))
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void a_recommended_project_that_is_withdrawn_counts_as_withdrawn() {
        BatchTotals totals =
                BatchTotals.of(List.of(project(ProjectStage.APPROVAL, ProjectState.WITHDRAWN, "300", "省级试点", null)));
        assertThat(totals.recommended()).isZero();
        assertThat(totals.recommendedWan()).isZero();
        assertThat(totals.byGroup()).isEmpty();
    }

    private static ProjectFacts project(
            ProjectStage stage,
            ProjectState state,
            @Nullable String recommended,
            @Nullable String group,
            @Nullable String approved) {
        return new ProjectFacts(
                "YH-IT-2026-03-001",
                "智慧团建",
                "TW",
                "团区委",
                "数字政府",
                BuildType.NEW,
                "QFB",
                stage,
                state,
                "2026-03",
                new BigDecimal("500"),
                recommended == null ? null : new BigDecimal(recommended),
                group,
                approved == null ? null : new BigDecimal(approved),
                null,
                BigDecimal.ZERO,
                0,
                null,
                "tw-handler");
    }
}
