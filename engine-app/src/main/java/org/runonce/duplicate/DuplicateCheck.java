package org.runonce.duplicate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.runonce.component.Components;
import org.runonce.duplicate.FiledProject.FiledFunction;
import org.runonce.project.BuildType;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.workflow.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查重: compares what a project wants to build with what is there, and keeps the evidence. */
@Component
@Transactional
public class DuplicateCheck {
    private final FunctionBook book;
    private final Projects projects;
    private final ProjectRegister register;
    private final Components components;
    private final Decisions decisions;
    private final StoredReportRepository reports;
    private final Clock clock;

    DuplicateCheck(
            FunctionBook book,
            Projects projects,
            ProjectRegister register,
            Components components,
            Decisions decisions,
            StoredReportRepository reports,
            Clock clock) {
        this.book = book;
        this.projects = projects;
        this.register = register;
        this.components = components;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    /** Checks the project as it stands now. Every run is kept; the newest counts. */
    public DuplicateReport run(String code) {
        Standing standing = new Standing(code, components, projects);
        DuplicateReport report = new Comparison(book.functions(), new MatchLevels(decisions, code))
                .of(filed(code), standing::holds, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store(report);
        register.note(code, "DUPLICATES_CHECKED", DuplicateWords.of(report), Actor.SYSTEM);
        return report;
    }

    /** The newest report, for whoever may see all of the project. */
    @Transactional(readOnly = true)
    public DuplicateReport report(String code, Actor actor) {
        projects.readable(code, actor);
        return newest(code)
                .orElseThrow(() -> Problem.notFound(
                        "not-checked-for-duplicates", "该项目尚未查重", "The project has not been checked for duplicates"));
    }

    @Transactional(readOnly = true)
    public Optional<DuplicateReport> newest(String code) {
        return reports.findFirstByProjectCodeOrderByRunDesc(code).map(StoredReport::report);
    }

    /** The newest report of each project that has one, by its code. */
    @Transactional(readOnly = true)
    public Map<String, DuplicateReport> newest(Collection<String> codes) {
        Map<String, DuplicateReport> newest = new HashMap<>();
        reports.findByProjectCodeInOrderByRun(codes).forEach(it -> newest.put(it.projectCode, it.report()));
        return newest;
    }

    private FiledProject filed(String code) {
        ProjectFacts facts = projects.facts(code);
        return new FiledProject(
                code,
                facts.office(),
                facts.buildType() == BuildType.UPGRADE,
                projects.functions(code).stream()
                        .filter(FunctionView::kept)
                        .map(it -> new FiledFunction(it.no(), it.name(), it.description(), it.main(), it.costWan()))
                        .toList(),
                Set.copyOf(projects.filing(code).componentsReused()));
    }

    private void store(DuplicateReport report) {
        StoredReport row = new StoredReport();
        row.id = UUID.randomUUID().toString();
        row.projectCode = report.projectCode();
        row.run = reports.findFirstByProjectCodeOrderByRunDesc(report.projectCode())
                .map(it -> it.run + 1)
                .orElse(1);
        row.verdict = report.verdict();
        row.mainDuplicated = report.mainDuplicated();
        row.costShare = report.share();
        row.checkedAt = report.checkedAt();
        row.matches = report.matches();
        reports.save(row);
    }
}
