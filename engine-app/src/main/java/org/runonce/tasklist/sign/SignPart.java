package org.runonce.tasklist.sign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one signer is asked, and answered. @param id also that of the work item by which the signer is asked */
public record SignPart(
        String id,
        String userId,
        String name,
        int weight,
        State state,
        @Nullable String reason,
        @Nullable Instant endedAt) {
    private static final String PREFIX = "sign-";

    public enum State {
        ASKED,
        AGREED,
        DISAGREED,
        /** 减签. */
        REMOVED,
        /** The others had decided already, or the task was gone. */
        CANCELLED
    }

    static String newId(String random) {
        return PREFIX + random;
    }

    /** Told by the id alone, so that a command locks the task before its parts, whichever it names. */
    public static boolean isPart(String taskId) {
        return taskId.startsWith(PREFIX);
    }
}
