package org.runonce.tasklist.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One command for many tasks.
 *
 * @param to who shall have them or see them, where the command gives or shows them to somebody
 * @param reason why, where the command asks for it
 */
public record BulkOrder(
        Command command,
        List<Item> items,
        @Nullable String to,
        @Nullable String reason) {
    public enum Command {
        CLAIM(false, false, false),
        RELEASE(false, false, false),
        TRANSFER(true, true, false),
        COMPLETE(false, false, true),
        COPY(true, false, false),
        URGE(false, true, false);

        final boolean needsTo;
        final boolean needsReason;
        final boolean needsData;

        Command(boolean needsTo, boolean needsReason, boolean needsData) {
            this.needsTo = needsTo;
            this.needsReason = needsReason;
            this.needsData = needsData;
        }
    }

    /** @param id of the task @param data of its form; only to complete it */
    public record Item(String id, @Nullable JsonNode data) {}
}
