package org.runonce.tasklist.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** What is wrong with an order before any of its tasks is touched. */
final class BulkFaults {
    private BulkFaults() {}

    static void requireNone(BulkOrder order) {
        List<Violation> faults = new ArrayList<>();
        BulkOrder.Command command = order.command();
        check(faults, "/to", order.to(), command.needsTo);
        // a copy may be sent without a word, anything else either needs a reason or has none
        if (command != BulkOrder.Command.COPY) {
            check(faults, "/reason", order.reason(), command.needsReason);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < order.items().size(); i++) {
            BulkOrder.Item item = order.items().get(i);
            if (!seen.add(item.id())) {
                faults.add(new Violation("/items/%d/id".formatted(i), "同一件任务写了两次", "The same task stands here twice"));
            }
            if ((item.data() != null) != command.needsData) {
                faults.add(fault("/items/%d/data".formatted(i), command.needsData));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static void check(List<Violation> faults, String pointer, @Nullable String value, boolean needed) {
        boolean given = value != null && !value.isBlank();
        if (given != needed) {
            faults.add(fault(pointer, needed));
        }
    }

    private static Violation fault(String pointer, boolean needed) {
        return needed
                ? new Violation(pointer, "这个命令需要这一项", "This command needs this field")
                : new Violation(pointer, "这个命令没有这一项", "This command has no such field");
    }
}
