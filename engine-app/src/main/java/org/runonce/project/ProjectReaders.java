package org.runonce.project;

import java.util.EnumSet;
import java.util.Set;
import org.runonce.shared.Actor;
import org.runonce.shared.CaseInvitations;
import org.springframework.stereotype.Component;

/** Who reads a project: by the own posts, as a guest of it, or invited to one of its tasks while the project lives. */
@Component
class ProjectReaders {
    private static final Set<ProjectState> OVER = EnumSet.range(ProjectState.NOT_PASSED, ProjectState.CLOSED);

    private final GuestRepository guests;
    private final CaseInvitations invitations;

    ProjectReaders(GuestRepository guests, CaseInvitations invitations) {
        this.guests = guests;
        this.invitations = invitations;
    }

    /** Everything of the project. */
    boolean mayRead(Actor actor, Project project) {
        return ProjectVisibility.mayRead(actor, project)
                || (lives(project) && ProjectVisibility.mayRead(invitations.guest(project.code, actor), project));
    }

    /** What was filed, and not what others said of it: an expert, and whoever helps an expert. */
    boolean isGuest(Actor actor, Project project) {
        return guests.existsById(Guest.idOf(project.code, actor.userId()))
                || (lives(project)
                        && !invitations.invitingPosts(project.code, actor).isEmpty());
    }

    private static boolean lives(Project project) {
        return !OVER.contains(project.state);
    }
}
