package org.runonce.tasklist;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.LegalSuspension;
import org.runonce.shared.Problem;
import org.runonce.tasklist.offer.Command;
import org.runonce.tasklist.offer.Offer;
import org.runonce.tasklist.offer.TaskOffers;
import org.runonce.tasklist.offer.TaskOffers.Ground;
import org.runonce.tasklist.offer.Words;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/**
 * What a task offers somebody at this moment, or in whose words not. It asks the rules that the commands ask; another may
 * be first all the same. Each question has its own transaction, so that a refusal spoils none.
 */
@Component
public class Offers {
    private final TaskAccess access;
    private final CommandRules rules;
    private final OfferedOperations offered;
    private final Stranded stranded;
    private final ReturnWays returnWays;
    private final TakeBackRules takeBacks;
    private final LawfulPauses pauses;

    Offers(
            TaskAccess access,
            CommandRules rules,
            OfferedOperations offered,
            Stranded stranded,
            ReturnWays returnWays,
            TakeBackRules takeBacks,
            LawfulPauses pauses) {
        this.access = access;
        this.rules = rules;
        this.offered = offered;
        this.stranded = stranded;
        this.returnWays = returnWays;
        this.takeBacks = takeBacks;
        this.pauses = pauses;
    }

    /** Of a task that is done only taking back. */
    public TaskOffers of(String taskId, Actor actor) {
        WorkItem item = access.readable(taskId, actor);
        boolean open = item.state == WorkItem.State.OPEN;
        List<Offer> offers = Arrays.stream(Command.values())
                .filter(it -> open != (it == Command.TAKE_BACK))
                .map(it -> new Offer(it, refusal(it, item, actor)))
                .toList();
        List<Ground> grounds = pauses.of(item).map(LegalSuspension::grounds).orElse(List.of()).stream()
                .map(it -> new Ground(it.id(), it.name()))
                .toList();
        @Nullable
        String resumedBy = open ? pauses.ending(item).map(it -> it.taskId).orElse(null) : null;
        return new TaskOffers(offers, grounds, resumedBy);
    }

    private @Nullable Words refusal(Command command, WorkItem item, Actor actor) {
        try {
            require(command, item, actor);
            return null;
        } catch (Problem refusal) {
            return Words.of(refusal);
        }
    }

    private void require(Command command, WorkItem item, Actor actor) {
        switch (command) {
            case COMPLETE -> requireComplete(item, by(item, actor));
            case CLAIM -> rules.claim(item, by(item, actor));
            case RELEASE -> requireRelease(item, actor);
            case TRANSFER -> requireTransfer(item, actor);
            case DELEGATE -> {
                by(item, actor);
                rules.delegate(item, actor);
            }
            case RESOLVE -> rules.resolve(item, by(item, actor));
            case RECALL -> rules.recall(item, by(item, actor));
            case ADD_SIGNER -> rules.signers(item, TaskOperation.ADD_SIGNER, by(item, actor));
            case REMOVE_SIGNER -> requireRemovable(item, by(item, actor));
            case RETURN -> requireReturn(item, by(item, actor));
            case COPY -> {
                by(item, actor);
                offered.require(item, TaskOperation.COPY);
            }
            case URGE -> {
                access.requireConcerned(item, actor);
                rules.urge(item);
            }
            case SUSPEND -> pauses.requireSuspendable(item, by(item, actor));
            case RESUME -> by(pauses.requireEnding(item), actor);
            case TAKE_BACK -> requireTakeBack(item, actor);
        }
    }

    private void requireComplete(WorkItem item, Actor by) {
        if (item.kind == TaskKind.SIGN) {
            rules.sign(item, access.taskOf(item), by);
        } else {
            rules.complete(item, by);
        }
    }

    private void requireRelease(WorkItem item, Actor actor) {
        if (item.assignee == null) {
            throw Problem.conflict("not-claimed", "这件任务还没有人签收", "Nobody has claimed this task");
        }
        if (stranded.rescuedBy(item, actor)) {
            CommandRules.requireNoPart(item);
        } else {
            rules.release(item, by(item, actor));
        }
    }

    private void requireTransfer(WorkItem item, Actor actor) {
        if (!stranded.rescuedBy(item, actor)) {
            rules.transfer(item, access.rightOrLead(item, actor).actor());
        }
    }

    private void requireRemovable(WorkItem item, Actor by) {
        rules.signers(item, TaskOperation.REMOVE_SIGNER, by);
        if (item.signState != SheetState.OPEN) {
            throw Problem.conflict("no-signers", "现在没有等待签署的加签人", "No signer is being waited for");
        }
    }

    private void requireReturn(WorkItem item, Actor by) {
        rules.giveBack(item, by);
        if (!returnWays.any(item)) {
            throw Problem.conflict("no-return-target", "前面没有可以退回的环节", "There is no earlier step to return to");
        }
    }

    private void requireTakeBack(WorkItem item, Actor actor) {
        by(item, actor);
        if (item.state == WorkItem.State.CANCELLED) {
            TaskAccess.requireOpen(item);
        }
        takeBacks.seen(item, actor);
    }

    private Actor by(WorkItem item, Actor actor) {
        return access.right(item, actor).actor();
    }
}
