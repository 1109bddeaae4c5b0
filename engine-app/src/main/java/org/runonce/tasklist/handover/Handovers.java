package org.runonce.tasklist.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.LeaversTasks;
import org.runonce.tasklist.LeaversTasks.Expected;
import org.runonce.tasklist.LeaversTasks.Planned;
import org.runonce.workflow.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 交接 by the leader of the unit or the operator: nothing is handed over that was not previewed, and each task in a
 * transaction of its own. The order may be sent again: it goes on with what is left.
 */
@Component
public class Handovers {
    private static final int MOST = 500;

    private final LeaversTasks tasks;
    private final HandoverStore store;
    private final Organisation organisation;
    private final OneByOne oneByOne;

    Handovers(LeaversTasks tasks, HandoverStore store, Organisation organisation, OneByOne oneByOne) {
        this.tasks = tasks;
        this.store = store;
        this.organisation = organisation;
        this.oneByOne = oneByOne;
    }

    /** 预演: what would become of each task; no task is touched. */
    @Transactional
    public HandoverView preview(HandoverOrder order, Actor actor) {
        requireMay(actor);
        requireSuccessors(order);
        List<Planned> planned = tasks.plan(order.from(), order.successors(), MOST + 1, actor);
        requireGroups(order, planned);
        if (planned.isEmpty()) {
            requireOwnUnit(order.from(), actor);
        }
        boolean more = planned.size() > MOST;
        List<Planned> taken = more ? planned.subList(0, MOST) : planned;
        String id = UUID.randomUUID().toString();
        store.add(id, digest(id, order, taken), order, actor.userId(), more, taken);
        return store.withId(id).orElseThrow();
    }

    /** @param key sent again with it, another order is refused; null if it has none */
    public HandoverView carryOut(HandoverOrder order, String digest, @Nullable String key, Actor actor) {
        requireMay(actor);
        if (key != null) {
            oneByOne.begin(actor, key, "handover " + digest);
        }
        HandoverView previewed = store.withDigest(digest)
                .filter(it -> it.by().equals(actor.userId()))
                .orElseThrow(() -> Problem.conflict(
                        "preview-not-found", "没有这次预演，请先预演", "There is no such preview; preview first"));
        if (!order.equals(orderOf(previewed))) {
            throw Problem.conflict(
                    "preview-of-another-order",
                    "提交的内容与预演时不同，请重新预演",
                    "This is not the order that was previewed; preview again");
        }
        String id = previewed.id();
        store.begin(id);
        for (Expected task : store.waiting(id)) {
            Optional<Problem> refusal = oneByOne.carryOut(() -> one(id, task, order, actor));
            refusal.ifPresent(it -> store.settle(id, task.taskId(), it));
        }
        return store.withId(id).orElseThrow();
    }

    /** By whoever gave the order, the operator, and the leaders of its units, who see the tasks of their own. */
    @Transactional(readOnly = true)
    public HandoverView one(String id, Actor actor) {
        HandoverView view = store.withId(id).orElseThrow(() -> unknown(id));
        if (view.by().equals(actor.userId()) || actor.has(Roles.OPERATOR)) {
            return view;
        }
        Set<String> led = LeaversTasks.led(actor);
        List<HandoverView.Task> shown = view.tasks().stream()
                .filter(it -> led.contains(it.department()))
                .toList();
        if (shown.isEmpty()) {
            throw unknown(id);
        }
        return view.of(shown);
    }

    @Scheduled(cron = "${runonce.tasklist.handover.forget-at:0 50 3 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void forgetOldPreviews() {
        store.forgetPreviewsOlderThan(Duration.ofDays(7));
    }

    private void one(String id, Expected task, HandoverOrder order, Actor actor) {
        if (store.stillWaits(id, task.taskId())) {
            tasks.handOver(task, order.from(), order.successors(), order.reason(), actor);
            store.settle(id, task.taskId(), null);
        }
    }

    private static HandoverOrder orderOf(HandoverView view) {
        return new HandoverOrder(view.from(), view.to(), view.perGroup(), view.reason());
    }

    private static void requireMay(Actor actor) {
        if (!actor.has(Roles.OPERATOR) && LeaversTasks.led(actor).isEmpty()) {
            throw Problem.forbidden(
                    "not-a-leader",
                    "只有单位负责人、大厅管理员或运维人员可以办理交接",
                    "Only the leader of a unit, the hall's manager or an operator hands tasks over");
        }
    }

    /** Of a person in another unit a leader learns nothing. */
    private void requireOwnUnit(String from, Actor actor) {
        Set<String> led = LeaversTasks.led(actor);
        boolean elsewhere = organisation.findPerson(from).stream()
                .flatMap(it -> it.posts().stream())
                .map(Post::department)
                .noneMatch(led::contains);
        if (!actor.has(Roles.OPERATOR) && elsewhere) {
            throw Problem.forbidden("not-your-unit", "这个人不在您的单位", "This person is not in your unit");
        }
    }

    private void requireSuccessors(HandoverOrder order) {
        List<Violation> wrong = new ArrayList<>();
        if (order.to() != null) {
            check(wrong, "/to", order.to(), order.from());
        }
        order.perGroup().forEach((group, to) -> check(wrong, "/perGroup/" + pointer(group), to, order.from()));
        if (!wrong.isEmpty()) {
            throw Problem.rejected("wrong-person", "接办人不对，请另选", "Choose somebody else to take the tasks over")
                    .with(wrong);
        }
    }

    private void check(List<Violation> wrong, String pointer, String to, String from) {
        if (to.equals(from)) {
            wrong.add(new Violation(pointer, "不能交接给本人", "Nobody hands tasks over to himself"));
        } else if (organisation.findPerson(to).isEmpty()) {
            wrong.add(new Violation(pointer, "没有账号“%s”".formatted(to), "There is no account '%s'".formatted(to)));
        }
    }

    /** A group with a slip of the pen would let its tasks go another way unnoticed. */
    private static void requireGroups(HandoverOrder order, List<Planned> planned) {
        Set<String> groups = planned.stream().map(Planned::group).collect(Collectors.toSet());
        List<Violation> wrong = order.perGroup().keySet().stream()
                .filter(it -> !groups.contains(it))
                .map(it -> new Violation(
                        "/perGroup/" + pointer(it), "这个人没有这个岗位的任务", "The person has no task of this group"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Problem unknown(String id) {
        return Problem.notFound("handover-not-found", "没有这次交接", "No such handover")
                .with("handoverId", id);
    }

    private static String digest(String id, HandoverOrder order, List<Planned> planned) {
        String content = planned.stream()
                .map(it -> it.taskId() + " " + it.seen() + " " + it.fate() + " " + it.to())
                .collect(Collectors.joining("\n", id + " " + order + "\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
