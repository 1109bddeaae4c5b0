package org.runonce.projectreview;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.project.Baseline;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** What the documents of the reviews say; the data bureau issues them. */
@Component
class ReviewDocuments {
    private static final String ISSUED_BY = "SGJ";

    private final Documents documents;
    private final Projects projects;
    private final Clock clock;

    ReviewDocuments(Documents documents, Projects projects, Clock clock) {
        this.documents = documents;
        this.projects = projects;
        this.clock = clock;
    }

    /** PRJ-01 立项批复. */
    void approval(Baseline baseline, Actor actor) {
        String code = baseline.projectCode();
        Map<String, Object> content = head(code);
        content.put("approvedWan", baseline.approvedWan().toPlainString());
        content.put("group", String.valueOf(projects.facts(code).recommendGroup()));
        content.put("baseline", "第%d版".formatted(baseline.version()));
        content.put(
                "functions",
                baseline.functions().stream()
                        .map(it -> it.name() + "（" + it.costWan().toPlainString() + "万元）")
                        .toList());
        content.put(
                "cut",
                projects.functions(code).stream()
                        .filter(it -> !it.kept())
                        .map(FunctionView::name)
                        .toList());
        issue(DocumentType.PROJECT_APPROVAL, code, content, actor);
    }

    /** PRJ-02 不予立项通知. */
    void refusal(String code, ProjectStage stage, String reason, Actor actor) {
        Map<String, Object> content = head(code);
        content.put("stage", stage.zh());
        content.put("reason", reason);
        issue(DocumentType.PROJECT_REFUSAL, code, content, actor);
    }

    /** PRJ-03 专家组意见. */
    void expertOpinion(Panel panel, List<PanelMember> members, String score, Actor actor) {
        Map<String, Object> content = head(panel.projectCode);
        content.put("experts", names(members, true));
        content.put("recused", names(members, false));
        content.put("conclusion", Boolean.TRUE.equals(panel.inSupport) ? "建议立项" : "不建议立项");
        content.put("score", score);
        content.put(
                "chair",
                members.stream()
                        .filter(it -> it.expert.equals(panel.chair))
                        .map(it -> it.expertName)
                        .findFirst()
                        .orElse(""));
        content.put("summary", String.valueOf(panel.summary));
        issue(DocumentType.EXPERT_OPINION, panel.projectCode, content, actor);
    }

    private static List<String> names(List<PanelMember> members, boolean active) {
        return members.stream()
                .filter(it -> it.isActive() == active)
                .map(it -> it.expertName)
                .toList();
    }

    private Map<String, Object> head(String code) {
        ProjectFacts facts = projects.facts(code);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("project", facts.name());
        content.put("projectCode", code);
        content.put("office", facts.officeName());
        return content;
    }

    private void issue(DocumentType type, String code, Map<String, Object> content, Actor actor) {
        documents.issue(new IssueDocument(type, code, ISSUED_BY, content, DistrictTime.today(clock), actor));
    }
}
