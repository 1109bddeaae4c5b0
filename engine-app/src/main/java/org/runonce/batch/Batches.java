package org.runonce.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.project.ProjectFacts;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 批次: opened by the data bureau, filled, called to its sitting, closed with its report. */
@Component
@Transactional
public class Batches {
    private final BatchRepository batches;
    private final OpenBatches open;
    private final Projects projects;
    private final BatchPapers papers;
    private final Clock clock;

    Batches(BatchRepository batches, OpenBatches open, Projects projects, BatchPapers papers, Clock clock) {
        this.batches = batches;
        this.open = open;
        this.projects = projects;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param code null for the next number of this year */
    public String open(@Nullable String code, Actor actor) {
        BatchPosts.requireKeeper(actor);
        String opened = code == null
                ? open.next(BatchCodes.first(DistrictTime.today(clock).getYear()))
                : code;
        if (!BatchCodes.isCode(opened)) {
            throw Problem.badInput(
                    List.of(new Violation("/code", "批次编号应为 年份-两位序号，如 2026-03", "A batch code is like 2026-03")));
        }
        if (!open.open(opened, actor)) {
            throw Problem.conflict(
                    "batch-exists", "批次%s已经有了".formatted(opened), "There is a batch %s".formatted(opened));
        }
        return opened;
    }

    /** From here on the batch takes no more projects, and the joint reviewers may vote. */
    public void callSitting(String code, Sitting sitting, Actor actor) {
        BatchPosts.requireKeeper(actor);
        Batch batch = locked(code);
        batch.require(BatchState.OPEN, "召开评审会");
        if (projects.ofBatch(code).isEmpty()) {
            throw Problem.rejected("batch-empty", "批次里还没有项目，不能召开评审会", "The batch has no projects to review");
        }
        requireNotPast(sitting.on());
        batch.state = BatchState.SITTING;
        batch.sittingOn = sitting.on();
        batch.sittingPlace = sitting.place();
    }

    /** Refused while a project is undecided or the sitting has no minutes; returns the id of the report. */
    public String close(String code, Actor actor) {
        BatchPosts.requireKeeper(actor);
        Batch batch = locked(code);
        batch.require(BatchState.SITTING, "结束批次");
        List<ProjectFacts> all = projects.ofBatch(code);
        requireAllDecided(all);
        if (batch.minutesId == null) {
            throw Problem.conflict("minutes-missing", "还没有会议纪要，不能结束批次", "The sitting has no minutes yet");
        }
        batch.state = BatchState.CLOSED;
        batch.closedBy = actor.userId();
        batch.closedAt = clock.instant();
        return papers.issueReport(batch, all, actor);
    }

    /**
     * A joint verdict is given in a sitting. A project that comes back after its batch was closed is heard in the
     * sitting of another.
     */
    @Transactional(readOnly = true)
    public void requireSitting(String code) {
        BatchState state = batches.findById(code).map(it -> it.state).orElse(null);
        if (state != BatchState.SITTING && !(state == BatchState.CLOSED && batches.existsByState(BatchState.SITTING))) {
            throw Problem.rejected(
                            "batch-not-sitting",
                            "批次%s没有在开评审会，还不能联合评审".formatted(code),
                            "Batch %s is not sitting; joint verdicts wait for its sitting".formatted(code))
                    .with("batch", code);
        }
    }

    private static void requireAllDecided(List<ProjectFacts> all) {
        List<String> undecided = all.stream()
                .filter(it -> Verdict.of(it) == Verdict.UNDECIDED)
                .map(ProjectFacts::code)
                .toList();
        if (!undecided.isEmpty()) {
            throw Problem.conflict(
                            "projects-undecided",
                            "还有%d个项目没有评定，不能结束批次".formatted(undecided.size()),
                            "%d projects are undecided".formatted(undecided.size()))
                    .with("undecided", undecided);
        }
    }

    private void requireNotPast(LocalDate on) {
        if (on.isBefore(DistrictTime.today(clock))) {
            throw Problem.badInput(List.of(new Violation("/on", "评审会日期已经过去", "The day of the sitting is past")));
        }
    }

    private Batch locked(String code) {
        return batches.findForUpdate(BatchCodes.wellFormed(code)).orElseThrow(() -> BatchCodes.unknown(code));
    }
}
