package org.runonce.construction.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.project.ProjectFacts;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** What the documents of the acceptance say. */
@Component
class AcceptanceDocuments {
    private static final String DATA_BUREAU = "SGJ";

    private final Documents documents;
    private final Clock clock;

    AcceptanceDocuments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** PRJ-04 验收意见书. */
    void certificate(ProjectFacts project, Acceptance acceptance, List<CheckKind> checks) {
        Map<String, Object> content = head(project);
        content.put("contractedWan", String.valueOf(project.contractedWan()));
        content.put("paidWan", String.valueOf(project.paidWan()));
        content.put(
                "trialRun",
                DistrictTime.inWords(Objects.requireNonNull(acceptance.trialStartedOn)) + "起，" + acceptance.users
                        + "人使用");
        content.put("checks", checks.stream().map(it -> it.zh() + "：合格").toList());
        content.put("opinion", String.valueOf(acceptance.opinion));
        content.put("concludedBy", String.valueOf(acceptance.concludedByName));
        issue(DocumentType.ACCEPTANCE_CERTIFICATE, project, content);
    }

    /** PRJ-05 限期整改通知. */
    void rectification(ProjectFacts project, Rectification order) {
        Map<String, Object> content = head(project);
        content.put(
                "checks",
                CheckKind.split(order.checks).stream().map(CheckKind::zh).collect(Collectors.joining("、")));
        content.put("demands", order.demands.lines().toList());
        content.put("dueOn", order.dueOn);
        issue(DocumentType.PROJECT_RECTIFICATION, project, content);
    }

    private static Map<String, Object> head(ProjectFacts project) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("project", project.name());
        content.put("office", project.officeName());
        return content;
    }

    private void issue(DocumentType type, ProjectFacts project, Map<String, Object> content) {
        LocalDate today = DistrictTime.today(clock);
        documents.issue(new IssueDocument(type, project.code(), DATA_BUREAU, content, today, Actor.SYSTEM));
    }
}
