package org.runonce.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.sign.SignSheet;
import org.springframework.stereotype.Component;

/** What the holder entered while colleagues were still to sign: it takes effect as the holder's act, or is a draft again. */
@Component
class HeldWork {
    private final TaskAccess access;
    private final Completion completion;
    private final Drafts drafts;
    private final ItemForms forms;
    private final Organisation organisation;
    private final ObjectMapper json;

    HeldWork(
            TaskAccess access,
            Completion completion,
            Drafts drafts,
            ItemForms forms,
            Organisation organisation,
            ObjectMapper json) {
        this.access = access;
        this.completion = completion;
        this.drafts = drafts;
        this.forms = forms;
        this.organisation = organisation;
        this.json = json;
    }

    /** As the holder saw it. */
    TaskForm shown(WorkItem task, String data) {
        return forms.filled(task, tree(data));
    }

    /** After the last signature. What was declined, or is no longer the holder's task, is a draft again. */
    void goOn(WorkItem task, SignSheet sheet) {
        if (sheet.heldData() == null) {
            return;
        }
        if (task.signState != SheetState.AGREED || task.assignee == null || !task.assignee.equals(sheet.heldBy())) {
            handBack(task, sheet);
            return;
        }
        try {
            carryOut(task, organisation.person(task.assignee).asActor(), sheet.heldData());
        } catch (Problem refusal) {
            throw refusedNow(refusal);
        }
    }

    void handBack(WorkItem task, SignSheet sheet) {
        if (sheet.heldData() == null) {
            return;
        }
        String drafter = task.assignee == null ? String.valueOf(sheet.heldBy()) : task.assignee;
        drafts.keep(task.taskId, drafter, sheet.heldData());
    }

    /** What is held in somebody's place was not given back, so the substitution is in force. */
    private void carryOut(WorkItem task, Actor person, String data) {
        Actor holder = access.right(task, person).actor();
        access.requireSeparation(task, holder);
        completion.complete(task, forms.schema(task), tree(data), holder);
    }

    /** The fault is not the signer's, whose signature is rolled back with the refused act. */
    private static Problem refusedNow(Problem refusal) {
        String faults = refusal.violations().stream().map(Violation::zh).collect(Collectors.joining("；"));
        return Problem.rejected(
                        "held-work-refused",
                        "主办人提交的内容现在不能生效：%s%s。您的签署没有记录，请主办人减签后改正".formatted(refusal.zh(), faults),
                        "What the holder submitted is refused now: %s. Your signature is not recorded; the holder takes you off the sheet and corrects it"
                                .formatted(refusal.en()))
                .with("because", refusal.type());
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("held data is no JSON", e);
        }
    }
}
