package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.form.SignForm;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.sign.SignPart;
import org.runonce.tasklist.sign.SignSheet;
import org.runonce.tasklist.sign.SignSheets;
import org.springframework.stereotype.Component;

/** What a sheet of signers means for completing its task. The task is locked before its parts, by whoever comes. */
@Component
class Signing {
    private final TaskAccess access;
    private final SignCandidates candidates;
    private final OfferedOperations offered;
    private final CommandRules rules;
    private final SignSheets sheets;
    private final OpenParts parts;
    private final Completion completion;
    private final SignForm signForm;
    private final TaskEffects effects;
    private final HeldWork heldWork;
    private final OperationLog log;

    Signing(
            TaskAccess access,
            SignCandidates candidates,
            OfferedOperations offered,
            CommandRules rules,
            SignSheets sheets,
            OpenParts parts,
            Completion completion,
            SignForm signForm,
            TaskEffects effects,
            HeldWork heldWork,
            OperationLog log) {
        this.access = access;
        this.candidates = candidates;
        this.offered = offered;
        this.rules = rules;
        this.sheets = sheets;
        this.parts = parts;
        this.completion = completion;
        this.signForm = signForm;
        this.effects = effects;
        this.heldWork = heldWork;
        this.log = log;
    }

    /** True if the data is held until the signers have signed; a refusal if the task may not be completed with it. */
    boolean holds(WorkItem task, JsonNode data, Actor actor) {
        if (task.signState == SheetState.DECLINED) {
            requireNoAgreementNeeded(task, data);
        }
        if (task.signState != SheetState.OPEN) {
            return false;
        }
        SignSheet sheet = sheets.latest(task.taskId).orElseThrow();
        if (!sheet.takesHeldData()) {
            throw Problem.conflict("signers-pending", "加签还没有结论，签完后才能办结", "The signers have not settled it yet")
                    .with(
                            "waitingFor",
                            sheet.parts().stream()
                                    .filter(it -> it.state() == SignPart.State.ASKED)
                                    .map(SignPart::name)
                                    .toList());
        }
        sheets.hold(sheet.id(), data.toString(), actor);
        if (!sheet.asksNow()) {
            parts.ask(task, sheet.parts());
        }
        log.add(task, TaskOperation.ADD_SIGNER, null, null, "“%s”已办，等待加签".formatted(task.taskName), actor);
        return true;
    }

    void sign(String partId, JsonNode data, Actor signer) {
        WorkItem task = access.lockedTaskOf(partId);
        WorkItem part = access.locked(partId, signer);
        Right right = access.lockedRight(part, signer);
        Actor actor = right.actor();
        rules.sign(part, task, actor);
        if (right.place() != null) {
            candidates.standIn(part, task, right);
        }
        effects.check(signForm.schema(), data);
        boolean agrees = data.path("opinion").asText().equals("AGREE");
        String reason = agrees ? null : data.path("reason").asText().strip();
        completion.keep(part, data, actor);
        parts.end(partId, agrees ? SignPart.State.AGREED : SignPart.State.DISAGREED, reason);
        String said = agrees ? "同意" : "不同意，" + reason;
        log.add(
                task,
                TaskOperation.SIGN,
                null,
                shortened(reason),
                "%s签署“%s”：%s".formatted(actor.name(), task.taskName, said),
                actor);
        settle(task, actor).ifPresent(it -> heldWork.goOn(task, it));
    }

    /** Whoever lets a signer off is the holder, and completes the task then in person. */
    void settleWithoutSignature(WorkItem task, Actor holder) {
        settle(task, holder).ifPresent(it -> heldWork.handBack(task, it));
    }

    /** After a part has changed: the sheet, if its rule closes it. */
    private Optional<SignSheet> settle(WorkItem task, Actor actor) {
        SignSheet sheet = sheets.latest(task.taskId).orElseThrow();
        SheetState state = sheet.count();
        if (state == SheetState.OPEN) {
            return Optional.empty();
        }
        List<String> spared = parts.close(sheet);
        sheets.settle(sheet.id(), state);
        task.signState = state;
        if (!spared.isEmpty()) {
            String text = "“%s”的加签已有结论，%s不必再签".formatted(task.taskName, String.join("、", spared));
            log.add(task, TaskOperation.REMOVE_SIGNER, null, null, text, actor);
        }
        return Optional.of(sheet);
    }

    private void requireNoAgreementNeeded(WorkItem task, JsonNode data) {
        Map<String, Set<String>> needs = offered.of(task).needsAgreement();
        boolean needed = needs.isEmpty()
                || needs.entrySet().stream().anyMatch(it -> it.getValue()
                        .contains(data.path(it.getKey()).asText()));
        if (needed) {
            throw Problem.rejected(
                            "signers-declined",
                            "加签的结论是不同意，不能这样办结；请改变意见，或说明理由再次加签",
                            "The signers declined; answer otherwise, or ask a new round with reasons")
                    .with("needsAgreement", needs);
        }
    }

    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null || reason.length() <= 500 ? reason : reason.substring(0, 499) + "…";
    }
}
