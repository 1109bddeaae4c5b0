package org.runonce.batch;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the data bureau writes down while a batch sits: functions that are cut, and the minutes. */
@Component
@Transactional
public class Sittings {
    private final BatchRepository batches;
    private final Projects projects;
    private final ProjectRegister register;
    private final BatchPapers papers;
    private final Clock clock;

    Sittings(BatchRepository batches, Projects projects, ProjectRegister register, BatchPapers papers, Clock clock) {
        this.batches = batches;
        this.projects = projects;
        this.register = register;
        this.papers = papers;
        this.clock = clock;
    }

    /** A function that is cut stays on record with its reason; at least one main function is kept. */
    public void cut(String code, Cut cut, Actor actor) {
        sitting(code, "削减功能", actor);
        ProjectFacts project = projects.facts(cut.project());
        if (!project.batch().equals(code)) {
            throw Problem.rejected("project-of-another-batch", "这个项目不在本批次", "The project is of another batch");
        }
        if (Verdict.of(project) != Verdict.UNDECIDED) {
            throw Problem.conflict(
                    "project-decided", "这个项目已经评定，不能再削减功能", "The project has its verdict; nothing is cut any more");
        }
        List<FunctionView> kept = projects.functions(cut.project()).stream()
                .filter(FunctionView::kept)
                .toList();
        requireKept(cut, kept);
        if (kept.stream().noneMatch(it -> it.main() && !cut.functions().contains(it.no()))) {
            throw Problem.rejected(
                    "main-function-cut",
                    "不能削减全部主要功能；不予立项请在联合评审中表决",
                    "Not all main functions can be cut; vote against the project instead");
        }
        register.cutFunctions(cut.project(), cut.functions(), cut.reason(), actor);
    }

    /** Returns the id of the document; minutes given before are void from now on. */
    public String record(String code, Minutes minutes, Actor actor) {
        Batch batch = sitting(code, "记录会议纪要", actor);
        if (minutes.heldOn().isAfter(DistrictTime.today(clock))) {
            throw Problem.badInput(List.of(new Violation("/heldOn", "会议日期还没有到", "That day has not come yet")));
        }
        return papers.issueMinutes(batch, minutes, BatchTotals.of(projects.ofBatch(code)), actor);
    }

    private Batch sitting(String code, String step, Actor actor) {
        BatchPosts.requireKeeper(actor);
        Batch batch = batches.findForUpdate(BatchCodes.wellFormed(code)).orElseThrow(() -> BatchCodes.unknown(code));
        batch.require(BatchState.SITTING, step);
        return batch;
    }

    private static void requireKept(Cut cut, List<FunctionView> kept) {
        Set<Integer> unknown = new HashSet<>(cut.functions());
        unknown.removeAll(kept.stream().map(FunctionView::no).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw Problem.badInput(List.of(new Violation(
                    "/functions",
                    "没有这些编号的功能，或已经削减：" + unknown,
                    "There are no such functions, or they are cut already: " + unknown)));
        }
    }
}
