package org.runonce.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查进度: for the applicant, with an account or with the query code of the receipt. */
@Component
@Transactional(readOnly = true)
public class CaseTracking {
    private final CaseFileRepository files;
    private final CaseDepartmentRepository departments;
    private final TimelineRepository timeline;
    private final CaseRegister register;
    private final CaseClocks clocks;
    private final CaseSummaries summaries;
    private final Organisation organisation;
    private final Clock clock;

    CaseTracking(
            CaseFileRepository files,
            CaseDepartmentRepository departments,
            TimelineRepository timeline,
            CaseRegister register,
            CaseClocks clocks,
            CaseSummaries summaries,
            Organisation organisation,
            Clock clock) {
        this.files = files;
        this.departments = departments;
        this.timeline = timeline;
        this.register = register;
        this.clocks = clocks;
        this.summaries = summaries;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Without an account: whoever has the number and the query code. */
    public CaseProgress follow(String number, String queryCode) {
        return progress(
                files.findById(number)
                        .filter(it -> it.queryCode.equalsIgnoreCase(queryCode.strip()))
                        .orElseThrow(() -> Problem.notFound(
                                "case-not-found", "编号或查询码不对", "The number or the query code is wrong")),
                false);
    }

    public CaseProgress progress(String number, Actor actor) {
        boolean applicant = register.readable(number, actor).appliedBy(actor);
        return progress(files.findById(number).orElseThrow(() -> CaseRegister.unknown(number)), applicant);
    }

    private CaseProgress progress(CaseFile file, boolean tellsCode) {
        return new CaseProgress(
                file.number,
                file.matterCode,
                file.matterName,
                file.party().name(),
                file.state,
                file.state.zh(),
                file.submittedAt,
                file.dueOn,
                summaries.light(file),
                file.redMark,
                file.decision,
                holder(file),
                owed(file),
                milestones(file),
                tellsCode ? file.queryCode : null);
    }

    private CaseProgress.Holder holder(CaseFile file) {
        return switch (file.state) {
            case SUBMITTED, RECEIVED ->
                file.publicMatter
                        ? held(CaseProgress.HolderKind.WINDOW, file.acceptingAuthority)
                        : held(CaseProgress.HolderKind.DEPARTMENTS, file.leadDepartment);
            case DRAFT, CORRECTION -> new CaseProgress.Holder(CaseProgress.HolderKind.APPLICANT, List.of());
            case ACCEPTED, IN_REVIEW -> new CaseProgress.Holder(CaseProgress.HolderKind.DEPARTMENTS, working(file));
            case SUSPENDED, DECIDING -> held(CaseProgress.HolderKind.DEPARTMENTS, file.leadDepartment);
            case DECIDED, COMPLETED -> held(CaseProgress.HolderKind.RESULT_WINDOW, file.acceptingAuthority);
            default -> new CaseProgress.Holder(CaseProgress.HolderKind.NOBODY, List.of());
        };
    }

    private CaseProgress.Holder held(CaseProgress.HolderKind kind, String unit) {
        return new CaseProgress.Holder(kind, List.of(organisation.unit(unit).shortName()));
    }

    /** The lead first; before the dispatch the lead alone. */
    private List<String> working(CaseFile file) {
        List<String> assigned = new ArrayList<>(List.of(file.leadDepartment));
        departments
                .findByCaseNumberOrderByLeadDescDepartmentAsc(file.number)
                .forEach(it -> assigned.add(it.department));
        return assigned.stream()
                .distinct()
                .map(it -> organisation.unit(it).shortName())
                .toList();
    }

    private CaseProgress.@Nullable Owed owed(CaseFile file) {
        List<CaseClock> running =
                clocks.of(file.number).stream().filter(it -> it.running).toList();
        return CaseMoves.leading(file).stream()
                .flatMap(kind -> running.stream().filter(it -> it.kind == kind))
                .flatMap(this::owed)
                .filter(it -> Objects.equals(it.on(), file.dueOn))
                .findFirst()
                .orElse(null);
    }

    private Stream<CaseProgress.Owed> owed(CaseClock it) {
        LocalDate due = it.dueOn;
        if (due == null) {
            return Stream.empty();
        }
        var reading = clocks.read(it, DistrictTime.today(clock));
        return Stream.of(new CaseProgress.Owed(it.kind, due, reading.daysRemaining(), reading.countedIn()));
    }

    private List<CaseProgress.Milestone> milestones(CaseFile file) {
        return timeline.findByCaseNumberOrderById(file.number).stream()
                .filter(it -> it.open)
                .flatMap(it ->
                        step(it.kind).stream().map(step -> new CaseProgress.Milestone(it.happenedAt, step, step.zh())))
                .toList();
    }

    /** Empty for a line that is no step, such as a note. */
    private static Optional<CaseEvent> step(String kind) {
        return Arrays.stream(CaseEvent.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }
}
