package org.runonce.project;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.runonce.organisation.Organisation;
import org.runonce.project.events.ProjectSubmitted;
import org.runonce.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a project of a complete filing. */
@Component
class ProjectOpening {
    private final ProjectRepository projects;
    private final ProjectCodes codes;
    private final Functions functions;
    private final ProjectFiles files;
    private final LeadUnits leadUnits;
    private final FilingJson json;
    private final ProjectTimeline timeline;
    private final OpenBatch openBatch;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectOpening(
            ProjectRepository projects,
            ProjectCodes codes,
            Functions functions,
            ProjectFiles files,
            LeadUnits leadUnits,
            FilingJson json,
            ProjectTimeline timeline,
            OpenBatch openBatch,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.codes = codes;
        this.functions = functions;
        this.files = files;
        this.leadUnits = leadUnits;
        this.json = json;
        this.timeline = timeline;
        this.openBatch = openBatch;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Into the batch that is open now. */
    String open(ProjectFiling filing, String office, Actor actor) {
        String batch = openBatch.code();
        String code = codes.next(batch);
        open(code, batch, filing, office, actor);
        return code;
    }

    void open(String code, String batch, ProjectFiling filing, String office, Actor actor) {
        Project project = new Project();
        project.code = code;
        project.batch = batch;
        project.office = office;
        project.leadUnit = leadUnits.of(filing.applicationSystem(), code);
        project.take(filing);
        project.filing = json.write(filing);
        project.filedBy = actor.userId();
        project.submittedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        projects.saveAndFlush(project);
        functions.replace(code, filing.functions());
        files.keep(code, filing, actor);
        timeline.add(
                code,
                "SUBMITTED",
                "%s提交申报：%s，申请%s万元"
                        .formatted(
                                organisation.unit(office).shortName(),
                                filing.name(),
                                filing.requestedWan().toPlainString()),
                actor);
        events.publishEvent(new ProjectSubmitted(
                code, project.name, office, project.leadUnit, project.applicationSystem, project.batch));
    }
}
