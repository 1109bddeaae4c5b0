package org.runonce.tasklist.sign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a sheet is settled, and how. Silence and time settle nothing. */
public enum SignRule {
    /** 会签: everybody signs, and all agree. */
    ALL {
        @Override
        SheetState count(List<SignPart> parts, int threshold) {
            if (has(parts, SignPart.State.ASKED)) {
                return SheetState.OPEN;
            }
            return has(parts, SignPart.State.DISAGREED) ? SheetState.DECLINED : SheetState.AGREED;
        }
    },
    /** 或签: the first who agrees is enough. */
    ANY {
        @Override
        SheetState count(List<SignPart> parts, int threshold) {
            if (has(parts, SignPart.State.AGREED)) {
                return SheetState.AGREED;
            }
            return has(parts, SignPart.State.ASKED) ? SheetState.OPEN : SheetState.DECLINED;
        }
    },
    /** 票签: the weights of those who agree reach the threshold. */
    WEIGHT {
        @Override
        SheetState count(List<SignPart> parts, int threshold) {
            int agreed = weight(parts, SignPart.State.AGREED);
            if (agreed >= threshold) {
                return SheetState.AGREED;
            }
            boolean reachable = agreed + weight(parts, SignPart.State.ASKED) >= threshold;
            return reachable ? SheetState.OPEN : SheetState.DECLINED;
        }
    };

    abstract SheetState count(List<SignPart> parts, int threshold);

    /** A sheet from which everybody was removed asks nobody any more. */
    public SheetState settle(List<SignPart> parts, @Nullable Integer threshold) {
        List<SignPart> counted = parts.stream()
                .filter(it -> it.state() != SignPart.State.REMOVED)
                .toList();
        return counted.isEmpty() ? SheetState.CANCELLED : count(counted, threshold == null ? 0 : threshold);
    }

    private static boolean has(List<SignPart> parts, SignPart.State state) {
        return parts.stream().anyMatch(it -> it.state() == state);
    }

    private static int weight(List<SignPart> parts, SignPart.State state) {
        return parts.stream()
                .filter(it -> it.state() == state)
                .mapToInt(SignPart::weight)
                .sum();
    }
}
