package org.runonce.projectreview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Roles;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reviews of a project said. An expert's opinion is open to its author; to the data bureau when all have
 * spoken, since it records the group's; to the other readers of the project once the group has spoken.
 */
@Component
@Transactional(readOnly = true)
public class ProjectReviews {
    private final Projects projects;
    private final FirstVerdictRepository first;
    private final PanelRepository panels;
    private final PanelMemberRepository members;
    private final JointVerdictRepository joint;

    ProjectReviews(
            Projects projects,
            FirstVerdictRepository first,
            PanelRepository panels,
            PanelMemberRepository members,
            JointVerdictRepository joint) {
        this.projects = projects;
        this.first = first;
        this.panels = panels;
        this.members = members;
        this.joint = joint;
    }

    public ReviewsView of(String code, Actor reader) {
        projects.readableByExperts(code, reader);
        if (!projects.mayRead(code, reader)) {
            return new ReviewsView(List.of(), panel(code, reader), List.of());
        }
        return new ReviewsView(
                first.findByProjectCodeOrderByPartDesc(code).stream()
                        .map(it -> new ReviewsView.First(
                                it.part, it.part.zh(), it.passed, it.reason, it.givenByName, it.givenAt))
                        .toList(),
                panel(code, reader),
                joint.findByProjectCodeOrderByReviewRoundAscReviewerAsc(code).stream()
                        .map(ProjectReviews::view)
                        .toList());
    }

    private ReviewsView.@Nullable PanelView panel(String code, Actor reader) {
        return panels.findById(code)
                .map(panel -> {
                    List<PanelMember> all = members.findByProjectCodeOrderById(code);
                    boolean open = panel.hasSpoken()
                            || (reader.has(Roles.DATA_BUREAU)
                                    && all.stream().allMatch(it -> !it.isActive() || it.hasSpoken()));
                    return new ReviewsView.PanelView(
                            panel.needed,
                            all.stream()
                                    .map(it -> view(it, open || it.expert.equals(reader.userId())))
                                    .toList(),
                            panel.inSupport,
                            panel.chair,
                            panel.summary,
                            panel.recordedAt);
                })
                .orElse(null);
    }

    private static ReviewsView.Member view(PanelMember it, boolean open) {
        ExpertOpinion opinion = open && it.inSupport != null && it.score != null
                ? new ExpertOpinion(it.inSupport, it.score, it.suggestedWan, String.valueOf(it.opinionText))
                : null;
        return new ReviewsView.Member(it.expert, it.expertName, !it.isActive(), it.hasSpoken(), opinion);
    }

    private static ReviewsView.Joint view(JointVerdict it) {
        return new ReviewsView.Joint(
                it.reviewRound,
                it.reviewer,
                it.reviewer.zh(),
                it.recommended,
                it.recommendedWan,
                it.recommendGroup,
                it.reason,
                it.givenByName,
                it.givenAt);
    }
}
