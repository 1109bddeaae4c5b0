package org.runonce.construction.building;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.Answer;
import org.runonce.construction.HouseRules;
import org.runonce.construction.OfficeOfProject;
import org.runonce.construction.contract.Contracts;
import org.runonce.construction.events.ChangeAsked;
import org.runonce.construction.events.ChangeNeedsReview;
import org.runonce.project.Baseline;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.project.events.BaselineKept;
import org.runonce.project.events.ProjectApproved;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 变更: asked for by the office; a small one is the data bureau's to decide, a big one goes back to joint review. */
@Component
@Transactional
public class ChangeOrders {
    private static final String TABLE = "change-order-level";
    private static final String REVIEW_AGAIN = "REVIEW_AGAIN";

    private final ChangeOrderRepository changes;
    private final Contracts contracts;
    private final HouseRules rules;
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeOrders(
            ChangeOrderRepository changes,
            Contracts contracts,
            HouseRules rules,
            Projects projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.contracts = contracts;
        this.rules = rules;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.events = events;
        this.clock = clock;
    }

    public ChangeView ask(String code, NewChange change, Actor actor) {
        ProjectFacts project = projects.readable(code, actor);
        OfficeOfProject.requireHandler(project, actor);
        // the note locks the project: of two changes at once the second sees the first
        register.note(code, "CHANGE_ASKED", "提出变更：" + change.content(), actor);
        requireNoneOpen(code);
        List<Baseline> versions = projects.baselines(code, actor);
        ChangeRules.check(project, baselines.baseline(code), change);
        List<ChangeOrder> before = changes.findByProjectCodeOrderByOrderNo(code);
        Answer answer =
                rules.ask(TABLE, ChangeMeasure.of(versions, before, change).facts(), code);
        ChangeOrder row = stored(code, change, before.size() + 1, actor);
        row.levelOfDecision = answer.text("level");
        row.finding = answer.text("reason");
        changes.save(row);
        events.publishEvent(
                row.levelOfDecision.equals(REVIEW_AGAIN) ? new ChangeNeedsReview(code) : new ChangeAsked(code));
        return view(row);
    }

    public void decide(String code, boolean approved, @Nullable String reason, Actor actor) {
        ChangeOrder change = open(code).orElseThrow(() -> new IllegalStateException("no change is open: " + code));
        change.decidedBy = actor.userId();
        change.decidedByName = actor.name();
        change.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        change.decisionReason = reason;
        if (!approved) {
            change.state = ChangeState.DECLINED;
            register.note(code, "CHANGE_DECLINED", "不同意变更：" + reason, actor);
        }
    }

    /** The approved change becomes a version of the baseline, and the contract follows. */
    public void apply(String code) {
        ChangeOrder change = open(code).orElseThrow(() -> new IllegalStateException("no change is open: " + code));
        if (!change.dropped().isEmpty()) {
            register.cutFunctions(code, change.dropped(), "变更：" + change.content, Actor.SYSTEM);
        }
        change.baselineVersion = baselines
                .changeBaseline(code, change.content, change.deltaWan, Actor.SYSTEM)
                .version();
        if (change.deltaWan.signum() != 0) {
            contracts.supplement(code, change.content, change.deltaWan, Actor.SYSTEM);
        }
        change.state = ChangeState.APPLIED;
    }

    /** Building stops; the change goes before the joint review. */
    public void returnForReview(String code) {
        ChangeOrder change = open(code).orElseThrow(() -> new IllegalStateException("no change is open: " + code));
        change.state = ChangeState.IN_REVIEW;
        register.note(
                code, "CHANGE_TO_REVIEW", "变更退回联合评审（%s）：%s".formatted(change.finding, change.content), Actor.SYSTEM);
    }

    @EventListener
    void on(ProjectApproved event) {
        changes.findFirstByProjectCodeAndStateInOrderByOrderNoDesc(event.code(), Set.of(ChangeState.IN_REVIEW))
                .ifPresent(it -> {
                    it.state = ChangeState.REVIEWED;
                    it.baselineVersion = event.baselineVersion();
                });
    }

    @EventListener
    void on(BaselineKept event) {
        changes.findFirstByProjectCodeAndStateInOrderByOrderNoDesc(event.code(), Set.of(ChangeState.IN_REVIEW))
                .ifPresent(it -> it.state = ChangeState.DECLINED);
    }

    @Transactional(readOnly = true)
    public List<ChangeView> list(String code, Actor actor) {
        projects.readable(code, actor);
        return changes.findByProjectCodeOrderByOrderNo(code).stream()
                .map(ChangeOrders::view)
                .toList();
    }

    void requireNoneOpen(String code) {
        open(code).ifPresent(it -> {
            throw Problem.conflict("change-open", "还有一项变更没有决定", "Another change has not been decided yet")
                    .with("number", it.orderNo);
        });
    }

    private Optional<ChangeOrder> open(String code) {
        return changes.findFirstByProjectCodeAndStateInOrderByOrderNoDesc(code, Set.of(ChangeState.ASKED));
    }

    private ChangeOrder stored(String code, NewChange change, int number, Actor actor) {
        ChangeOrder row = new ChangeOrder();
        row.orderNo = number;
        row.id = code + "#" + number;
        row.projectCode = code;
        row.content = change.content();
        row.reason = change.reason();
        row.deltaWan = change.deltaWan();
        row.droppedFunctions =
                change.droppedFunctions().stream().map(String::valueOf).collect(Collectors.joining(","));
        row.askedBy = actor.userId();
        row.askedByName = actor.name();
        row.askedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return row;
    }

    private static ChangeView view(ChangeOrder it) {
        return new ChangeView(
                it.orderNo,
                it.content,
                it.reason,
                it.deltaWan,
                it.dropped(),
                it.levelOfDecision,
                it.finding,
                it.state,
                it.state.zh(),
                it.askedByName,
                it.askedAt,
                it.decidedByName,
                it.decisionReason,
                it.baselineVersion);
    }
}
