package org.runonce.project;

import org.jspecify.annotations.Nullable;
import org.runonce.project.events.ProjectRevised;
import org.runonce.project.events.ProjectWithdrawn;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the applying office does with a project it has filed: revise it, hand it in again, withdraw it. */
@Component
@Transactional
public class Revisions {
    private final ProjectRepository projects;
    private final Projects questions;
    private final ApplyingOffices offices;
    private final FilingRequirements requirements;
    private final LeadUnits leadUnits;
    private final Functions functions;
    private final ProjectFiles files;
    private final FilingJson json;
    private final ProjectTimeline timeline;
    private final ApplicationEventPublisher events;

    Revisions(
            ProjectRepository projects,
            Projects questions,
            ApplyingOffices offices,
            FilingRequirements requirements,
            LeadUnits leadUnits,
            Functions functions,
            ProjectFiles files,
            FilingJson json,
            ProjectTimeline timeline,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.questions = questions;
        this.offices = offices;
        this.requirements = requirements;
        this.leadUnits = leadUnits;
        this.functions = functions;
        this.files = files;
        this.json = json;
        this.timeline = timeline;
        this.events = events;
    }

    /** The revised filing takes the place of the returned one. */
    public void revise(String code, FilingDraft draft, Actor actor) {
        Project project = ofOffice(code, actor);
        project.requireState(ProjectState.RETURNED, "修改申报");
        ProjectFiling filing = FilingCheck.complete(draft);
        requirements.check(filing);
        if (!filing.applicationSystem().equals(project.applicationSystem)) {
            project.leadUnit = leadUnits.of(filing.applicationSystem(), code);
        }
        project.take(filing);
        project.filing = json.write(filing);
        functions.replace(code, filing.functions());
        files.keep(code, filing, actor);
        timeline.add(code, "REVISED", "修改申报：" + filing.name(), actor);
    }

    /** Back to who checks filings; returns the lead unit, which a revision may have changed. */
    public String handInAgain(String code, @Nullable String note, Actor actor) {
        Project project = ofOffice(code, actor);
        project.requireState(ProjectState.RETURNED, "再次提交申报");
        project.state = ProjectState.OPEN;
        project.reason = null;
        timeline.add(code, "HANDED_IN_AGAIN", note == null ? "再次提交申报" : "再次提交申报：" + note, actor);
        events.publishEvent(new ProjectRevised(code));
        return project.leadUnit;
    }

    /** Before approval only. */
    public void withdraw(String code, String reason, Actor actor) {
        Project project = ofOffice(code, actor);
        if (project.state != ProjectState.RETURNED) {
            project.requireState(ProjectState.OPEN, "撤回");
        }
        if (project.approvedWan != null) {
            throw Problem.rejected("project-approved", "项目已立项，不能撤回", "An approved project is not withdrawn");
        }
        project.state = ProjectState.WITHDRAWN;
        project.reason = reason;
        timeline.add(code, "WITHDRAWN", "撤回：" + reason, actor);
        events.publishEvent(new ProjectWithdrawn(code));
    }

    private Project ofOffice(String code, Actor actor) {
        questions.readable(code, actor);
        Project project = projects.findForUpdate(code).orElseThrow(() -> ProjectCodes.unknown(code));
        offices.requireHandler(actor, project.office);
        return project;
    }
}
