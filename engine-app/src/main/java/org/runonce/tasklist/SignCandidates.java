package org.runonce.tasklist;

import org.runonce.organisation.Person;
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

    Person require(WorkItem task, String userId) {
        Person person = colleagues.ofTheDistrict(userId);
        if (userId.equals(task.assignee) || userId.equals(task.owner)) {
            throw Problem.rejected("signer-is-holder", "主办人不能给自己的任务加签", "The holder does not sign the own task");
        }
        access.requireSeparation(task, userId, person.name());
        return person;
    }

    /** Nobody signs twice in a round. */
    static void requireNotNamed(SignSheet sheet, Person person) {
        if (sheet.names(person.userId())) {
            throw Problem.rejected(
                    "already-a-signer",
                    "%s已在加签名单里".formatted(person.name()),
                    "%s signs already".formatted(person.name()));
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
        requireNotNamed(sheet, to);
        return to;
    }
}
