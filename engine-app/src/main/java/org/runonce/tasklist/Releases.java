package org.runonce.tasklist;

import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** 退签收: by the holder; out of hands that cannot act any more by the leader or the operator. */
@Component
class Releases {
    private final TaskAccess access;
    private final CommandRules rules;
    private final Stranded stranded;
    private final NewHands newHands;
    private final OperationLog log;

    Releases(TaskAccess access, CommandRules rules, Stranded stranded, NewHands newHands, OperationLog log) {
        this.access = access;
        this.rules = rules;
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
            rules.release(item, access.lockedRight(item, actor).actor());
        }
        CommandRules.requireNoPart(item);
        if (rescued) {
            String text = "“%s”从%s手里交回岗位".formatted(item.taskName, item.assigneeName);
            log.add(item, TaskOperation.HANDOVER, null, null, text, actor);
            newHands.keepDraft(item, holder);
        }
        newHands.hold(item, null);
        return item;
    }
}
