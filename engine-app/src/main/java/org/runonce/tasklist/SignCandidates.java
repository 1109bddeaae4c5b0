package org.runonce.tasklist;

import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.sign.SignSheet;
import org.runonce.tasklist.sign.SignSheets;
import org.springframework.stereotype.Component;

/** Who may sign for a task. */
@Component
class SignCandidates {
    private final Colleagues colleagues;
    private final TaskAccess access;
    private final WorkItemRepository items;
    private final SignSheets sheets;
    private final OpenParts parts;

    SignCandidates(
            Colleagues colleagues, TaskAccess access, WorkItemRepository items, SignSheets sheets, OpenParts parts) {
        this.colleagues = colleagues;
        this.access = access;
        this.items = items;
        this.sheets = sheets;
        this.parts = parts;
    }

    /** @param by who asks, perhaps in the holder's place */
    Person require(WorkItem task, String userId, Actor by) {
        if (by.actsAs(userId)) {
            throw ownTask();
        }
        return require(task, userId);
    }

    private Person require(WorkItem task, String userId) {
        Person person = colleagues.ofTheDistrict(userId);
        requireNotHolder(task, userId);
        access.requireSeparation(task, userId, person.name());
        return person;
    }

    private static void requireNotHolder(WorkItem task, String userId) {
        if (userId.equals(task.assignee) || userId.equals(task.owner) || userId.equals(task.onBehalfOf)) {
            throw ownTask();
        }
    }

    private static Problem ownTask() {
        return Problem.rejected("signer-is-holder", "主办人不能给自己的任务加签", "The holder does not sign the own task");
    }

    /** Nobody signs twice in a round. */
    static void requireNotNamed(SignSheet sheet, String userId, String name) {
        if (sheet.names(userId)) {
            throw Problem.rejected("already-a-signer", "%s已在加签名单里".formatted(name), "%s signs already".formatted(name));
        }
    }

    /** Who signs for a task does not come to hold it: it would be the own work that was signed for. */
    void requireNoSigner(WorkItem task, String userId, String name) {
        if (task.signState != SheetState.OPEN && task.signState != SheetState.AGREED) {
            return;
        }
        if (sheets.latest(task.taskId).orElseThrow().names(userId)) {
            throw Problem.forbidden(
                    "signer-cannot-hold",
                    "%s在这件任务的加签名单里，不能同时主办；可先把加签转给别人".formatted(name),
                    "%s signs for this task and cannot hold it; hand the part on first".formatted(name));
        }
    }

    /** Neither who acts nor the one in whose place. */
    void requireNoSigner(WorkItem task, Actor actor) {
        requireNoSigner(task, actor.userId(), actor.name());
        if (actor.inPlaceOf() != null) {
            requireNoSigner(task, actor.inPlaceOf(), actor.name());
        }
    }

    /** 代办 of a part: who signs in the signer's place has no other part in the task. */
    void standIn(WorkItem part, WorkItem task, Right right) {
        Actor by = right.actor();
        requireNotHolder(task, by.userId());
        requireNotNamed(sheets.latest(task.taskId).orElseThrow(), by.userId(), by.name());
        part.heldBy(right);
        sheets.handOn(part.taskId, by.userId(), by.name());
    }

    /** 转办 of a part: another colleague signs in this one's place. */
    Person handOn(WorkItem part, String toUser) {
        Person to = successor(part, toUser);
        parts.handOn(part, to);
        sheets.handOn(part.taskId, to.userId(), to.name());
        return to;
    }

    /** Who could sign in this one's place. */
    Person successor(WorkItem part, String toUser) {
        WorkItem task = items.findById(String.valueOf(part.parentTaskId)).orElseThrow();
        Person to = require(task, toUser);
        SignSheet sheet = sheets.latest(task.taskId).orElseThrow();
        requireNotNamed(sheet, toUser, to.name());
        return to;
    }
}
