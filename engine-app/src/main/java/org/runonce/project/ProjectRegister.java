package org.runonce.project;

import java.math.BigDecimal;
import java.util.List;
import org.runonce.project.events.ProjectRefused;
import org.runonce.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the reviews do to a project, in the caller's transaction; each step writes the timeline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectRegister {
    private final ProjectRepository projects;
    private final GuestRepository guests;
    private final Functions functions;
    private final ProjectTimeline timeline;
    private final ApplicationEventPublisher events;

    ProjectRegister(
            ProjectRepository projects,
            GuestRepository guests,
            Functions functions,
            ProjectTimeline timeline,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.guests = guests;
        this.functions = functions;
        this.timeline = timeline;
        this.events = events;
    }

    /** The project comes to the stage. */
    public void enter(String code, ProjectStage stage, Actor actor) {
        Project project = open(code, "进入" + stage.zh());
        project.stage = stage;
        timeline.add(code, "STAGE_" + stage.name(), "进入“%s”".formatted(stage.zh()), actor);
    }

    /** Writes a line of the timeline and changes nothing. */
    public void note(String code, String kind, String text, Actor actor) {
        locked(code);
        timeline.add(code, kind, text, actor);
    }

    /** Back to the applying office, with what is to be revised. */
    public void returnForRevision(String code, String reason, Actor actor) {
        Project project = open(code, "退回修改");
        project.state = ProjectState.RETURNED;
        project.reason = reason;
        timeline.add(code, "RETURNED", "退回修改：" + reason, actor);
    }

    public void cutFunctions(String code, List<Integer> numbers, String reason, Actor actor) {
        open(code, "削减功能");
        functions.cut(code, numbers, reason);
        timeline.add(code, "FUNCTIONS_CUT", "削减功能%s：%s".formatted(numbers, reason), actor);
    }

    /** The end of a project in a review; before the duplicate check it has not passed, after that it is refused. */
    public void refuse(String code, ProjectStage stage, String reason, Actor actor) {
        Project project = open(code, "不予立项");
        project.state =
                stage.compareTo(ProjectStage.FIRST_REVIEW) <= 0 ? ProjectState.NOT_PASSED : ProjectState.REFUSED;
        project.stage = stage;
        project.reason = reason;
        timeline.add(code, "REFUSED", "%s（%s）：%s".formatted(project.state.zh(), stage.zh(), reason), actor);
        events.publishEvent(new ProjectRefused(code));
    }

    /** 建议立项 with the sum and the group under which it is recommended. */
    public void recommend(String code, BigDecimal wan, String group, String reason, Actor actor) {
        Project project = open(code, "建议立项");
        project.recommendedWan = wan;
        project.recommendGroup = group;
        project.reason = reason;
        timeline.add(code, "RECOMMENDED", "建议立项%s万元（%s）：%s".formatted(wan.toPlainString(), group, reason), actor);
    }

    /** @param mean of the experts' scores, 0 to 100 */
    public void scored(String code, BigDecimal mean, Actor actor) {
        Project project = open(code, "形成专家意见");
        project.expertScore = mean;
        timeline.add(code, "SCORED", "专家评分平均%s分".formatted(mean.toPlainString()), actor);
    }

    /** Lets somebody read the filing of this one project, such as an expert of its panel. */
    public void invite(String code, String userId) {
        locked(code);
        if (!guests.existsById(Guest.idOf(code, userId))) {
            guests.save(Guest.of(code, userId));
        }
    }

    private Project open(String code, String step) {
        Project project = locked(code);
        project.requireState(ProjectState.OPEN, step);
        return project;
    }

    private Project locked(String code) {
        return projects.findForUpdate(ProjectCodes.wellFormed(code)).orElseThrow(() -> ProjectCodes.unknown(code));
    }
}
