package org.runonce.tasklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.live.ListChanges;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.sign.SignPart;
import org.runonce.tasklist.sign.SignSheet;
import org.runonce.tasklist.sign.SignSheets;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** The work items by which signers are asked: they come with the sheet and end with it. */
@Component
class OpenParts {
    static final String TASK_KEY = "Task_SignOpinion";

    private final WorkItemRepository items;
    private final SignSheets sheets;
    private final OperationLog log;
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final ListChanges changes;
    private final Clock clock;

    OpenParts(
            WorkItemRepository items,
            SignSheets sheets,
            OperationLog log,
            Organisation organisation,
            Colleagues colleagues,
            ListChanges changes,
            Clock clock) {
        this.items = items;
        this.sheets = sheets;
        this.log = log;
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.changes = changes;
        this.clock = clock;
    }

    void ask(WorkItem task, List<SignPart> asked) {
        for (SignPart part : asked) {
            if (part.state() == SignPart.State.ASKED) {
                changes.tell(items.save(item(task, part)).change());
            }
        }
    }

    /** The names of those who need not sign any more. */
    List<String> close(SignSheet sheet) {
        List<SignPart> open = sheet.parts().stream()
                .filter(it -> it.state() == SignPart.State.ASKED)
                .toList();
        open.forEach(it -> end(it.id(), SignPart.State.CANCELLED, null));
        return open.stream().map(SignPart::name).toList();
    }

    void end(String partId, SignPart.State state, @Nullable String reason) {
        sheets.end(partId, state, reason);
        boolean signed = state == SignPart.State.AGREED || state == SignPart.State.DISAGREED;
        items.findById(partId).ifPresent(item -> {
            item.state = signed ? WorkItem.State.DONE : WorkItem.State.CANCELLED;
            item.endedBy = signed ? item.assignee : null;
            item.endedAt = clock.instant();
            changes.tell(item.change());
        });
    }

    /** The task has left its process otherwise than by being completed: the sheet stays as history. */
    void taskGone(WorkItem task) {
        if (task.signState != SheetState.OPEN) {
            return;
        }
        SignSheet sheet = sheets.latest(task.taskId).orElseThrow();
        close(sheet);
        sheets.settle(sheet.id(), SheetState.CANCELLED);
        task.signState = SheetState.CANCELLED;
        log.add(
                task,
                TaskOperation.REMOVE_SIGNER,
                null,
                null,
                "“%s”不再办理，未签的加签随之取消".formatted(task.taskName),
                Actor.SYSTEM);
    }

    private WorkItem item(WorkItem task, SignPart part) {
        Person signer = organisation
                .findPerson(part.userId())
                .filter(it -> !it.posts().isEmpty())
                .orElseThrow(() -> Problem.conflict(
                        "signer-gone",
                        "加签人%s已没有账号或岗位，请先减签".formatted(part.name()),
                        "%s has no account or post any more; remove this signer first".formatted(part.name())));
        WorkItem item = new WorkItem();
        item.taskId = part.id();
        item.kind = TaskKind.SIGN;
        item.parentTaskId = task.taskId;
        item.processDefinitionId = task.processDefinitionId;
        item.processKey = task.processKey;
        item.taskKey = TASK_KEY;
        item.taskName = "加签：" + task.taskName;
        item.caseNumber = task.caseNumber;
        item.matterCode = task.matterCode;
        item.matterName = task.matterName;
        item.applicantName = task.applicantName;
        item.assignee = signer.userId();
        item.assigneeName = signer.name();
        item.dueOn = task.dueOn;
        item.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        handOn(item, signer);
        return item;
    }

    /** A part is one person's: no group holds it, and the signer's own leader may give it to somebody else. */
    void handOn(WorkItem item, Person signer) {
        item.assignee = signer.userId();
        item.assigneeName = signer.name();
        item.department = colleagues.officeOf(signer);
        item.groupId = "signer@" + item.department;
    }
}
