package org.runonce.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.document.Documents;
import org.runonce.document.OfficialDocument;
import org.runonce.duplicate.DuplicateCheck;
import org.runonce.duplicate.DuplicateReport;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a sitting looks at: the batch, its projects in any order, some of them side by side. */
@Component
@Transactional(readOnly = true)
public class BatchBoard {
    private final BatchRepository batches;
    private final Projects projects;
    private final DuplicateCheck duplicates;
    private final ObjectProvider<ReviewedProjects> reviews;
    private final BatchPapers papers;
    private final Documents documents;

    BatchBoard(
            BatchRepository batches,
            Projects projects,
            DuplicateCheck duplicates,
            ObjectProvider<ReviewedProjects> reviews,
            BatchPapers papers,
            Documents documents) {
        this.batches = batches;
        this.projects = projects;
        this.duplicates = duplicates;
        this.reviews = reviews;
        this.papers = papers;
        this.documents = documents;
    }

    /** Newest number first. */
    public BatchPage list(@Nullable String after, int limit, Actor actor) {
        BatchPosts.requireReader(actor);
        if (after != null && !BatchCodes.isCode(after)) {
            throw Problem.badInput(List.of(new Violation(
                    "?cursor", "翻页标记不对，请从第一页开始", "This is no cursor of ours; start from the first page")));
        }
        List<Batch> found =
                batches.findByCodeLessThanOrderByCodeDesc(after == null ? BatchCodes.LAST : after, Limit.of(limit + 1));
        List<BatchSummary> shown =
                found.stream().limit(limit).map(BatchSummary::of).toList();
        return new BatchPage(shown, found.size() > limit ? shown.get(limit - 1).code() : null);
    }

    public BatchView view(String code, BatchSort sort, boolean descending, Actor actor) {
        Batch batch = readable(code, actor);
        List<ProjectFacts> all = projects.ofBatch(code);
        return new BatchView(
                batch.code,
                batch.state,
                batch.state.zh(),
                batch.openedAt,
                batch.sittingOn,
                batch.sittingPlace,
                batch.closedAt,
                totals(batch, all),
                side(all).stream().sorted(sort.comparator(descending)).toList());
    }

    /** In the order asked for. */
    public List<ComparedProject> compare(String code, List<String> chosen, Actor actor) {
        readable(code, actor);
        Map<String, ProjectFacts> all =
                projects.ofBatch(code).stream().collect(Collectors.toMap(ProjectFacts::code, it -> it));
        List<ProjectFacts> asked = chosen.stream().distinct().map(all::get).toList();
        if (asked.size() < 2 || asked.contains(null)) {
            throw Problem.badInput(
                    List.of(new Violation("?projects", "请选择本批次的至少两个项目", "Choose at least two projects of this batch")));
        }
        Map<String, List<FunctionView>> functions = projects.functions(chosen);
        return side(asked).stream()
                .map(it -> new ComparedProject(
                        it, projects.filing(it.code()), functions.getOrDefault(it.code(), List.of())))
                .toList();
    }

    /** As it stands; once the batch is closed, as it stood then. */
    public BatchTotals report(String code, Actor actor) {
        return totals(readable(code, actor), projects.ofBatch(code));
    }

    /** Oldest first. */
    public List<OfficialDocument> documents(String code, Actor actor) {
        readable(code, actor);
        return documents.find(code);
    }

    /** Refused to who may not see it, and where there is none. */
    public void requireReadable(String code, Actor actor) {
        readable(code, actor);
    }

    private Batch readable(String code, Actor actor) {
        BatchPosts.requireReader(actor);
        return batches.findById(BatchCodes.wellFormed(code)).orElseThrow(() -> BatchCodes.unknown(code));
    }

    static DuplicateFinding finding(@Nullable DuplicateReport report) {
        return report == null ? DuplicateFinding.NOT_CHECKED : DuplicateFinding.of(report);
    }

    private BatchTotals totals(Batch batch, List<ProjectFacts> all) {
        return batch.report == null ? BatchTotals.of(all) : papers.frozen(batch.report);
    }

    private List<BatchProject> side(List<ProjectFacts> all) {
        List<String> codes = all.stream().map(ProjectFacts::code).toList();
        Map<String, List<FunctionView>> functions = projects.functions(codes);
        Map<String, ReviewNotes> notes =
                reviews.stream().findFirst().map(it -> it.notesOf(codes)).orElse(Map.of());
        Map<String, DuplicateReport> found = duplicates.newest(codes);
        return all.stream()
                .map(it -> BatchProject.of(
                        it,
                        functions.getOrDefault(it.code(), List.of()),
                        finding(found.get(it.code())),
                        notes.getOrDefault(it.code(), ReviewNotes.NONE)))
                .toList();
    }
}
