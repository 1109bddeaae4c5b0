package org.runonce.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.project.ProjectFacts;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** The official papers of a batch: the minutes of its sitting (PRJ-07) and its report (PRJ-06). */
@Component
class BatchPapers {
    private final Documents documents;
    private final ObjectMapper json;
    private final Clock clock;

    BatchPapers(Documents documents, ObjectMapper json, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    /** New minutes take the place of the older ones, which are void. */
    String issueMinutes(Batch batch, Minutes minutes, BatchTotals totals, Actor actor) {
        if (batch.minutesId != null) {
            documents.voidDocument(batch.minutesId, "已由新的会议纪要代替", actor);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("batch", batch.code);
        content.put("heldOn", minutes.heldOn());
        content.put("place", minutes.place());
        content.put("chair", minutes.chair());
        content.put("attendees", minutes.attendees());
        content.put("verdicts", verdicts(totals));
        content.put("resolutions", minutes.resolutions());
        batch.minutesId = issue(DocumentType.MEETING_MINUTES, batch, content, actor);
        return batch.minutesId;
    }

    /** Freezes the totals of this moment. */
    String issueReport(Batch batch, List<ProjectFacts> projects, Actor actor) {
        BatchTotals totals = BatchTotals.of(projects);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("batch", batch.code);
        content.put("heldOn", Objects.requireNonNull(batch.sittingOn));
        content.put("filed", "%d项，申请%s万元".formatted(totals.filed(), wan(totals.requestedWan())));
        content.put("recommended", "%d项，建议%s万元".formatted(totals.recommended(), wan(totals.recommendedWan())));
        content.put("verdicts", verdicts(totals));
        content.put("groups", groups(totals));
        content.put("projects", recommended(projects));
        batch.report = written(totals);
        batch.reportId = issue(DocumentType.BATCH_REPORT, batch, content, actor);
        return batch.reportId;
    }

    BatchTotals frozen(String report) {
        try {
            return json.readValue(report, BatchTotals.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }

    private String written(BatchTotals totals) {
        try {
            return json.writeValueAsString(totals);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report cannot be written", e);
        }
    }

    private String issue(DocumentType type, Batch batch, Map<String, Object> content, Actor actor) {
        LocalDate today = DistrictTime.today(clock);
        return documents
                .issue(new IssueDocument(type, batch.code, BatchPosts.DATA_BUREAU, content, today, actor))
                .id();
    }

    private static List<Object> verdicts(BatchTotals totals) {
        return totals.byVerdict().stream()
                .<Object>map(it -> "%s%d项，申请%s万元".formatted(it.name(), it.projects(), wan(it.requestedWan())))
                .toList();
    }

    private static List<Object> groups(BatchTotals totals) {
        return totals.byGroup().stream()
                .<Object>map(it -> "%s%d项，建议%s万元".formatted(it.group(), it.projects(), wan(it.recommendedWan())))
                .toList();
    }

    private static List<Object> recommended(List<ProjectFacts> projects) {
        return projects.stream()
                .filter(it -> Verdict.of(it) == Verdict.RECOMMENDED)
                .<Object>map(it -> "%s %s（%s），建议%s万元"
                        .formatted(
                                it.code(),
                                it.name(),
                                it.officeName(),
                                wan(Objects.requireNonNull(it.recommendedWan()))))
                .toList();
    }

    private static String wan(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
