package org.runonce.tasklist;

import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** 退签收: by the holder; out of hands that cannot act any more by the leader or the operator. */
@Component
class Releases {
    private final TaskAccess access;
    private final Stranded stranded;
    private final NewHands newHands;
    private final OperationLog log;

    Releases(TaskAccess access, Stranded stranded, NewHands newHands, OperationLog log) {
        this.access = access;
        this.stranded = stranded;
        this.newHands = newHands;
        this.log = log;
    }

    WorkItem release(String taskId, Actor actor) {
        WorkItem item = access.lockedOr(taskId, actor, it -> stranded.rescuedBy(it, actor));
        @Nullable String holder = item.assignee;
        if (holder == null) {
            return item;
        }
        boolean rescued = stranded.rescuedBy(item, actor);
        if (!rescued) {
            TaskAccess.requireHolder(item, access.lockedRight(item, actor).actor());
            TaskAccess.requireNoDelegation(item);
        }
        if (item.kind == TaskKind.SIGN) {
            throw Problem.rejected("part-not-released", "加签不能退签收；请签署或转办", "A signer's part is signed or transferred");
        }
        if (rescued) {
            String text = "“%s”从%s手里交回岗位".formatted(item.taskName, item.assigneeName);
            log.add(item, TaskOperation.HANDOVER, null, null, text, actor);
            newHands.keepDraft(item, holder);
        }
        newHands.hold(item, null);
        return item;
    }
}
