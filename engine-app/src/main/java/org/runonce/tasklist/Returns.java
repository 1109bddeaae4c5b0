package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.ReturnWays.Way;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.route.ReturnTarget;
import org.runonce.tasklist.route.ReturnTargets;
import org.runonce.tasklist.route.Returned;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 退回: to an earlier step, which is done again, or to the applicant's one correction. */
@Component
@Transactional
public class Returns {
    private final TaskAccess access;
    private final OfferedOperations offered;
    private final CommandRules rules;
    private final ReturnWays ways;
    private final Reopening reopening;
    private final TaskList tasks;
    private final TaskEffects effects;
    private final OperationLog log;
    private final Organisation organisation;

    Returns(
            TaskAccess access,
            OfferedOperations offered,
            CommandRules rules,
            ReturnWays ways,
            Reopening reopening,
            TaskList tasks,
            TaskEffects effects,
            OperationLog log,
            Organisation organisation) {
        this.access = access;
        this.offered = offered;
        this.rules = rules;
        this.ways = ways;
        this.reopening = reopening;
        this.tasks = tasks;
        this.effects = effects;
        this.log = log;
        this.organisation = organisation;
    }

    @Transactional(readOnly = true)
    public ReturnTargets targets(String taskId, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        List<ReturnTarget> targets = new ArrayList<>();
        if (offered.of(item).offered().contains(TaskOperation.RETURN)) {
            ways.of(item).forEach(it -> targets.add(target(it)));
            if (offered.of(item).returnTo().contains(TaskRules.APPLICANT)) {
                targets.add(new ReturnTarget(TaskRules.APPLICANT, "申请人补正", null, null, null, null));
            }
        }
        return new ReturnTargets(targets);
    }

    /** @param department whose part of the target; may be left out when only one department was asked */
    public Returned giveBack(String taskId, String to, @Nullable String department, String reason, Actor asks) {
        WorkItem item = access.locked(taskId, asks);
        Actor actor = access.lockedRight(item, asks).actor();
        rules.giveBack(item, actor);
        if (to.equals(TaskRules.APPLICANT) && offered.of(item).returnTo().contains(to)) {
            return toApplicant(item, reason, asks, actor);
        }
        Way way = chosen(ways.of(item), to, department);
        way.passed().forEach(it -> reopening.undo(it, TaskOperation.RETURN, actor));
        reopening.undo(way.done(), TaskOperation.RETURN, actor);
        WorkItem again =
                reopening.askAgain(way.done(), way.place(), way.from().activityInstanceId(), holder(way.done()));
        String text = "“%s”退回“%s”（%s）：%s"
                .formatted(item.taskName, again.taskName, organisation.nameOf(Post.of(again.groupId)), reason);
        log.add(item, TaskOperation.RETURN, way.done().endedBy, reason, text, actor);
        log.record(again, TaskOperation.RETURN, again.assignee, reason, actor);
        return new Returned(to, again.taskName, again.assignee, again.assigneeName);
    }

    /** The task's own answer is given: form, notice and the one correction of a cycle are as when it is completed. */
    private Returned toApplicant(WorkItem item, String demand, Actor asks, Actor actor) {
        JsonNode data = effects.correction(item.taskKey, demand)
                .orElseThrow(() -> notATarget("这件任务不能退回申请人补正", "This task cannot ask the applicant to correct"));
        log.record(item, TaskOperation.RETURN, null, demand, actor);
        tasks.complete(item.taskId, data, asks);
        return new Returned(TaskRules.APPLICANT, "申请人补正", null, null);
    }

    private static Way chosen(List<Way> ways, String to, @Nullable String department) {
        List<Way> there =
                ways.stream().filter(it -> it.done().taskKey.equals(to)).toList();
        if (there.isEmpty()) {
            throw notATarget("现在不能退回到“%s”".formatted(to), "It cannot be returned to '%s' now".formatted(to))
                    .with(
                            "targets",
                            ways.stream()
                                    .map(it -> it.done().taskKey)
                                    .distinct()
                                    .toList());
        }
        List<Way> matching = there.stream()
                .filter(it -> department == null || it.done().department.equals(department))
                .toList();
        if (matching.size() != 1) {
            String zh = "请选择退回给哪个单位";
            String en = "Choose the department it is returned to";
            throw Problem.rejected("choose-department", zh, en)
                    .with(new Violation("/department", zh, en))
                    .with(
                            "departments",
                            there.stream().map(it -> it.done().department).toList());
        }
        return matching.get(0);
    }

    /** Who did it does it again, while that person still holds the post. */
    private @Nullable String holder(WorkItem done) {
        String doneBy = done.endedBy;
        return doneBy == null
                ? null
                : organisation
                        .findPerson(doneBy)
                        .filter(it -> it.posts().contains(Post.of(done.groupId)))
                        .map(it -> it.userId())
                        .orElse(null);
    }

    private ReturnTarget target(Way way) {
        WorkItem done = way.done();
        return new ReturnTarget(
                done.taskKey,
                done.taskName,
                done.department,
                organisation.unit(done.department).shortName(),
                done.endedBy,
                done.assigneeName);
    }

    private static Problem notATarget(String zh, String en) {
        return Problem.rejected("not-a-return-target", zh, en).with(new Violation("/to", zh, en));
    }
}
