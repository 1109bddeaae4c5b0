package org.runonce.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.runonce.project.events.BaselineKept;
import org.runonce.project.events.ProjectApproved;
import org.runonce.project.events.ProjectClosed;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 立项 and what is held against it: contract, payments, changes, indicators, close. In the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectBaselines {
    private final ProjectRepository projects;
    private final Baselines baselines;
    private final IndicatorRepository indicators;
    private final ProjectViews views;
    private final FilingJson json;
    private final ProjectTimeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectBaselines(
            ProjectRepository projects,
            Baselines baselines,
            IndicatorRepository indicators,
            ProjectViews views,
            FilingJson json,
            ProjectTimeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.baselines = baselines;
        this.indicators = indicators;
        this.views = views;
        this.json = json;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Freezes what was recommended; after a second review this is a further version. */
    public Baseline approve(String code, Actor actor) {
        Project project = open(code, "立项");
        if (project.recommendedWan == null) {
            throw Problem.rejected("not-recommended", "联合评审没有建议立项，不能批复", "The joint review has not recommended it");
        }
        Baseline baseline = baselines.freeze(project, project.recommendedWan, null, actor);
        timeline.add(
                code,
                "APPROVED",
                "批复立项%s万元，基线第%d版".formatted(baseline.approvedWan().toPlainString(), baseline.version()),
                actor);
        events.publishEvent(new ProjectApproved(code, baseline.version()));
        return baseline;
    }

    /** A second review has not agreed; what was approved before stays in force. */
    public void keep(String code, String reason, Actor actor) {
        open(code, "沿用基线");
        Baseline inForce = baseline(code);
        timeline.add(code, "BASELINE_KEPT", "复审未通过，沿用基线第%d版：%s".formatted(inForce.version(), reason), actor);
        events.publishEvent(new BaselineKept(code, inForce.version()));
    }

    /** The version in force. */
    public Baseline baseline(String code) {
        return baselines
                .latest(code)
                .orElseThrow(() ->
                        Problem.rejected("project-not-approved", "项目还没有立项，没有基线", "The project has not been approved"));
    }

    /** The contract is within what was approved. */
    public void contracted(String code, BigDecimal wan, Actor actor) {
        Project project = open(code, "登记合同");
        if (wan.compareTo(project.approved("登记合同")) > 0) {
            throw Problem.rejected("contract-over-approval", "合同金额超过批复金额", "The contract is over what was approved")
                    .with("approvedWan", project.approvedWan);
        }
        project.contractedWan = wan;
        timeline.add(code, "CONTRACTED", "签订合同%s万元".formatted(wan.toPlainString()), actor);
    }

    /** One payment; all of them together are within the contract. */
    public void paid(String code, BigDecimal wan, Actor actor) {
        Project project = open(code, "登记支付");
        BigDecimal total = project.paidWan.add(wan);
        if (project.contractedWan == null || total.compareTo(project.contractedWan) > 0) {
            throw Problem.rejected("payment-over-contract", "支付合计超过合同金额", "Payments are over the contract")
                    .with("contractedWan", project.contractedWan)
                    .with("paidWan", project.paidWan);
        }
        project.paidWan = total;
        timeline.add(code, "PAID", "支付%s万元，合计%s万元".formatted(wan.toPlainString(), total.toPlainString()), actor);
    }

    /** A change that needs no new review makes a further version. */
    public Baseline changeBaseline(String code, String changeText, BigDecimal deltaWan, Actor actor) {
        Project project = open(code, "变更基线");
        BigDecimal changed = project.approved("变更基线").add(deltaWan);
        Baseline baseline = baselines.freeze(project, changed, changeText, actor);
        timeline.add(
                code,
                "BASELINE_CHANGED",
                "变更：%s；批复金额%s万元，基线第%d版".formatted(changeText, changed.toPlainString(), baseline.version()),
                actor);
        return baseline;
    }

    /** A measured value of one of the indicators that the filing promises. */
    public void indicator(String code, String name, IndicatorPhase phase, BigDecimal value, Actor actor) {
        Project project = open(code, "登记指标");
        boolean promised = json.read(project.filing, ProjectFiling.class).indicators().stream()
                .anyMatch(it -> it.name().equals(name));
        if (!promised) {
            throw Problem.rejected("indicator-unknown", "申报书没有这项指标：" + name, "The filing has no such indicator");
        }
        Indicator measured = new Indicator();
        measured.id = UUID.randomUUID().toString();
        measured.projectCode = code;
        measured.name = name;
        measured.phase = phase;
        measured.measured = value;
        measured.measuredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        measured.measuredBy = actor.userId();
        indicators.save(measured);
        timeline.add(code, "INDICATOR", "%s%s：%s".formatted(phase.zh(), name, value.toPlainString()), actor);
    }

    /** In the order in which they were measured. */
    public List<IndicatorValue> indicators(String code) {
        return views.measured(code);
    }

    public void close(String code, Actor actor) {
        Project project = open(code, "结项");
        project.approved("结项");
        project.stage = ProjectStage.CLOSED;
        project.state = ProjectState.CLOSED;
        project.closedAt = clock.instant();
        timeline.add(code, "CLOSED", "项目结项", actor);
        events.publishEvent(new ProjectClosed(code));
    }

    private Project open(String code, String step) {
        Project project =
                projects.findForUpdate(ProjectCodes.wellFormed(code)).orElseThrow(() -> ProjectCodes.unknown(code));
        project.requireState(ProjectState.OPEN, step);
        return project;
    }
}
