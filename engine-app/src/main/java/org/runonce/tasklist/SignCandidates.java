package org.runonce.tasklist;

import org.runonce.organisation.Person;
import org.runonce.shared.Problem;
import org.runonce.tasklist.sign.SignPart;
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
        boolean asked = sheet.parts().stream()
                .anyMatch(it -> it.userId().equals(toUser) && it.state() != SignPart.State.REMOVED);
        if (asked) {
            throw Problem.rejected(
                    "already-a-signer", "%s已在加签名单里".formatted(to.name()), "%s signs already".formatted(to.name()));
        }
        return to;
    }
}
