package org.runonce.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.runonce.project.ProjectFacts;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.TaskList;
import org.runonce.tasklist.view.TaskView;
import org.runonce.workflow.OneByOne;
import org.springframework.stereotype.Component;

/**
 * One reviewer votes for many projects at once. Each vote is the completion of that project's own task, in a
 * transaction of its own: form, access and record are those of the task list, and one refused vote stops no other.
 */
@Component
public class JointVerdicts {
    private static final String TASK = "Task_GiveJointVerdict";

    private final BatchBoard board;
    private final Projects projects;
    private final TaskList tasks;
    private final OneByOne oneByOne;

    JointVerdicts(BatchBoard board, Projects projects, TaskList tasks, OneByOne oneByOne) {
        this.board = board;
        this.projects = projects;
        this.tasks = tasks;
        this.oneByOne = oneByOne;
    }

    /** @param data the fields of the task's form */
    public record Vote(String project, JsonNode data) {}

    public List<VoteOutcome> give(String batch, List<Vote> votes, Actor actor) {
        board.requireReadable(batch, actor);
        return votes.stream().map(it -> give(batch, it, actor)).toList();
    }

    private VoteOutcome give(String batch, Vote vote, Actor actor) {
        return oneByOne.carryOut(() -> complete(batch, vote, actor))
                .map(refusal -> VoteOutcome.refused(vote.project(), refusal))
                .orElseGet(() -> VoteOutcome.given(vote.project()));
    }

    private void complete(String batch, Vote vote, Actor actor) {
        requireOfBatch(batch, vote.project());
        TaskView task = tasks.ofCase(vote.project(), actor).items().stream()
                .filter(it -> it.task().startsWith(TASK))
                .findFirst()
                .orElseThrow(() -> Problem.conflict(
                        "no-joint-verdict-due",
                        "这个项目现在没有等您联合评审的任务",
                        "No joint verdict of yours is due on this project"));
        tasks.complete(task.id(), vote.data(), actor);
    }

    private void requireOfBatch(String batch, String project) {
        ProjectFacts facts = projects.facts(project);
        if (!facts.batch().equals(batch) && facts.approvedWan() == null) {
            throw Problem.rejected("project-of-another-batch", "这个项目不在本批次", "The project is of another batch");
        }
    }
}
