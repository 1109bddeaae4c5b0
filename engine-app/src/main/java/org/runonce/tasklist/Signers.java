package org.runonce.tasklist;

import java.util.List;
import java.util.Optional;
import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.sign.SheetRounds;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.sign.SignAsk;
import org.runonce.tasklist.sign.SignPart;
import org.runonce.tasklist.sign.SignSheet;
import org.runonce.tasklist.sign.SignSheets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 加签, 减签: the holder asks colleagues to sign, all, any or by weight, and lets them off again. */
@Component
@Transactional
public class Signers {
    private final TaskAccess access;
    private final CommandRules rules;
    private final SignCandidates candidates;
    private final SignSheets sheets;
    private final OpenParts parts;
    private final Signing signing;
    private final HeldWork heldWork;
    private final OperationLog log;

    Signers(
            TaskAccess access,
            CommandRules rules,
            SignCandidates candidates,
            SignSheets sheets,
            OpenParts parts,
            Signing signing,
            HeldWork heldWork,
            OperationLog log) {
        this.access = access;
        this.rules = rules;
        this.candidates = candidates;
        this.sheets = sheets;
        this.parts = parts;
        this.signing = signing;
        this.heldWork = heldWork;
        this.log = log;
    }

    /** A new round replaces what an earlier one said; while one is open, the signers are added to it. */
    public SheetRounds ask(String taskId, SignAsk ask, Actor actor) {
        WorkItem task = access.locked(taskId, actor);
        Actor by = holding(task, TaskOperation.ADD_SIGNER, actor);
        Optional<SignSheet> open = task.signState == SheetState.OPEN ? sheets.latest(taskId) : Optional.empty();
        open.ifPresent(it -> requireSameRound(it, ask));
        ask.check(open.map(SignSheet::reachable).orElse(0));
        List<Person> people = ask.signers().stream()
                .map(it -> candidates.require(task, it.to(), by))
                .toList();
        open.ifPresent(sheet -> people.forEach(it -> SignCandidates.requireNotNamed(sheet, it.userId(), it.name())));
        List<String> names = people.stream().map(Person::name).toList();
        SignSheet sheet =
                open.map(it -> sheets.add(it, ask, names)).orElseGet(() -> sheets.open(taskId, ask, names, by));
        task.signState = SheetState.OPEN;
        if (sheet.asksNow()) {
            parts.ask(task, sheet.lastParts(people.size()));
        }
        for (Person it : people) {
            String text = "“%s”加签%s：%s".formatted(task.taskName, it.name(), ask.reason());
            log.add(task, TaskOperation.ADD_SIGNER, it.userId(), ask.reason(), text, by);
        }
        return views(taskId);
    }

    /** Whoever has signed stays. */
    public SheetRounds remove(String taskId, String signerId, String reason, Actor actor) {
        WorkItem task = access.locked(taskId, actor);
        Actor by = holding(task, TaskOperation.REMOVE_SIGNER, actor);
        SignPart part = sheets.of(taskId).stream()
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.id().equals(signerId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("signer-not-found", "没有这位加签人", "No such signer"));
        if (part.state() != SignPart.State.ASKED) {
            throw Problem.conflict(
                            "signer-done",
                            "%s已经签署或不必再签，不能减签".formatted(part.name()),
                            "%s has signed or need not sign any more".formatted(part.name()))
                    .with("state", part.state());
        }
        parts.end(signerId, SignPart.State.REMOVED, reason);
        String text = "“%s”减签%s：%s".formatted(task.taskName, part.name(), reason);
        log.add(task, TaskOperation.REMOVE_SIGNER, part.userId(), reason, text, by);
        signing.settleWithoutSignature(task, by);
        return views(taskId);
    }

    /** Newest round first; also by the id of a signer's part. */
    @Transactional(readOnly = true)
    public SheetRounds sheets(String taskId, Actor actor) {
        WorkItem item = access.readable(taskId, actor);
        return views(item.parentTaskId == null ? taskId : item.parentTaskId);
    }

    /** What the holder entered and the signers sign for, while it waits for them; also by the id of a part. */
    @Transactional(readOnly = true)
    public TaskForm held(String taskId, Actor actor) {
        WorkItem item = access.readable(taskId, actor);
        WorkItem task = item.parentTaskId == null ? item : access.taskOf(item);
        SignSheet sheet = sheets.latest(task.taskId)
                .filter(it -> it.view().held())
                .orElseThrow(() -> Problem.notFound("nothing-held", "现在没有等待加签的内容", "Nothing waits for signers now"));
        if (!actor.userId().equals(sheet.heldBy()) && !sheet.names(actor.userId())) {
            throw Problem.forbidden("not-a-signer", "只有主办人和加签人能看", "Only the holder and the signers see it");
        }
        return heldWork.shown(task, String.valueOf(sheet.heldData()));
    }

    private SheetRounds views(String taskId) {
        return new SheetRounds(sheets.of(taskId).stream().map(SignSheet::view).toList());
    }

    private static void requireSameRound(SignSheet open, SignAsk ask) {
        if (!open.isAskedAs(ask)) {
            throw Problem.conflict(
                            "signers-pending",
                            "上一轮加签还没有结论，只能按同样的次序和规则再加人；要另开一轮，请等签完或先减签",
                            "The last round is open: add to it as it was asked, or wait for it, or remove its signers")
                    .with("order", open.order())
                    .with("rule", open.rule())
                    .with("threshold", open.threshold());
        }
    }

    private Actor holding(WorkItem task, TaskOperation operation, Actor actor) {
        Actor by = access.lockedRight(task, actor).actor();
        rules.signers(task, operation, by);
        return by;
    }
}
