package org.runonce.projectreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.runonce.organisation.Person;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 专家评审: each expert alone and unseen, then the group. */
@Component
@Transactional
public class ExpertPanels {
    private static final String DECISION = "expert-panel";

    private final PanelRepository panels;
    private final PanelMemberRepository members;
    private final PanelRules rules;
    private final Decisions decisions;
    private final Projects projects;
    private final ProjectRegister register;
    private final ReviewDocuments documents;
    private final Clock clock;

    ExpertPanels(
            PanelRepository panels,
            PanelMemberRepository members,
            PanelRules rules,
            Decisions decisions,
            Projects projects,
            ProjectRegister register,
            ReviewDocuments documents,
            Clock clock) {
        this.panels = panels;
        this.members = members;
        this.rules = rules;
        this.decisions = decisions;
        this.projects = projects;
        this.register = register;
        this.documents = documents;
        this.clock = clock;
    }

    /** Adds experts to the panel; also in place of those who stood back. */
    public void select(String code, List<String> chosen, Actor actor) {
        ProjectFacts project = projects.facts(code);
        OwnProject.refuse(project, actor);
        Panel panel = panels.findForUpdate(code).orElseGet(() -> opened(project));
        List<PanelMember> present = members.findByProjectCodeOrderById(code);
        List<Person> added = rules.experts(project, present, chosen);
        rules.requireSize(panel, present.stream().filter(PanelMember::isActive).count() + added.size());
        for (Person expert : added) {
            members.save(PanelMember.of(code, expert.userId(), expert.name()));
            register.invite(code, expert.userId());
        }
        register.note(code, "EXPERTS_SELECTED", "选定评审专家%d人".formatted(added.size()), actor);
    }

    public void give(String code, ExpertOpinion opinion, Actor actor) {
        PanelMember member = silent(code, actor);
        member.inSupport = opinion.inSupport();
        member.score = opinion.score();
        member.suggestedWan = opinion.suggestedWan();
        member.opinionText = opinion.comment();
        member.givenAt = clock.instant();
        register.note(code, "EXPERT_OPINION_GIVEN", "专家已提出意见", Actor.SYSTEM);
    }

    /** 回避: an expert with an interest stands back, and somebody else is selected. */
    public void recuse(String code, String reason, Actor actor) {
        silent(code, actor).recusalReason = reason;
        register.note(code, "EXPERT_RECUSED", "一名专家回避", Actor.SYSTEM);
    }

    /** The experts who have neither spoken nor stood back. */
    @Transactional(readOnly = true)
    public List<String> awaited(String code) {
        return members.findByProjectCodeOrderById(code).stream()
                .filter(it -> it.isActive() && !it.hasSpoken())
                .map(it -> it.expert)
                .toList();
    }

    /** Whether enough experts have spoken for the group to have a majority. */
    @Transactional(readOnly = true)
    public boolean isComplete(String code) {
        return panels.findById(code)
                .filter(it -> it.suffices(spoken(code).size()))
                .isPresent();
    }

    /** The group's opinion is that of its majority; from here on the single opinions are open. */
    public void summarise(String code, String chair, String summary, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        Panel panel = panels.findForUpdate(code).orElseThrow(() -> new IllegalStateException("no panel: " + code));
        List<PanelMember> spoken = spoken(code);
        rules.requireSize(panel, spoken.size());
        if (spoken.stream().noneMatch(it -> it.expert.equals(chair))) {
            throw Problem.rejected("chair-not-on-panel", "组长应是提出了意见的专家", "The chair is one of the experts who spoke")
                    .with(new Violation("/data/chair", "不是专家组成员", "Not an expert of this panel"));
        }
        long inSupport =
                spoken.stream().filter(it -> Boolean.TRUE.equals(it.inSupport)).count();
        panel.inSupport = inSupport * 2 > spoken.size();
        panel.chair = chair;
        panel.summary = summary;
        panel.recordedBy = actor.userId();
        panel.recordedAt = clock.instant();
        BigDecimal mean = mean(spoken);
        panel.meanScore = mean;
        register.scored(code, mean, actor);
        register.note(
                code,
                "EXPERTS_SUMMARISED",
                "专家组意见：%s（%d人中%d人建议）"
                        .formatted(Boolean.TRUE.equals(panel.inSupport) ? "建议立项" : "不建议立项", spoken.size(), inSupport),
                actor);
        documents.expertOpinion(panel, members.findByProjectCodeOrderById(code), mean.toPlainString(), actor);
    }

    private Panel opened(ProjectFacts project) {
        Panel panel = new Panel();
        panel.projectCode = project.code();
        Map<String, Object> size = decisions
                .evaluate(
                        DECISION, Map.of("requestedWan", project.requestedWan().doubleValue()), project.code())
                .results()
                .get(0);
        panel.needed = ((Number) size.getOrDefault("experts", 0)).intValue();
        return panels.save(panel);
    }

    private PanelMember silent(String code, Actor actor) {
        PanelMember member = members.findById(PanelMember.idOf(code, actor.userId()))
                .filter(PanelMember::isActive)
                .orElseThrow(() ->
                        Problem.forbidden("not-on-panel", "您不在本项目的专家组中", "You are not on the panel of this project"));
        if (member.hasSpoken()) {
            throw Problem.conflict("opinion-given", "您已提出过意见", "You have given your opinion before");
        }
        return member;
    }

    private List<PanelMember> spoken(String code) {
        return members.findByProjectCodeOrderById(code).stream()
                .filter(it -> it.isActive() && it.hasSpoken())
                .toList();
    }

    private static BigDecimal mean(List<PanelMember> spoken) {
        int sum =
                spoken.stream().mapToInt(it -> it.score == null ? 0 : it.score).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(spoken.size()), 2, RoundingMode.HALF_UP);
    }
}
