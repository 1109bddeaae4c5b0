package org.runonce.review;

import org.jspecify.annotations.Nullable;
import org.runonce.workflow.TaskCompletion;

/**
 * How a result was handed out.
 *
 * @param method WINDOW, POST or ONLINE
 * @param idNumberTail last four characters of the identity document shown at the window
 */
public record HandOut(
        String method,
        String receivedBy,
        @Nullable String idNumberTail,
        @Nullable String trackingNumber) {
    public static HandOut of(TaskCompletion task) {
        return new HandOut(
                task.required("method"),
                task.required("receivedBy"),
                task.text("idNumberTail"),
                task.text("trackingNumber"));
    }

    /** Who received it is named beside. */
    String way() {
        return switch (method) {
            case "WINDOW" -> "窗口领取";
            case "POST" -> "邮寄，单号" + trackingNumber;
            default -> "电子送达";
        };
    }

    String inWords() {
        return switch (method) {
            case "WINDOW" -> "窗口领取，领取人" + receivedBy;
            case "POST" -> "邮寄，单号" + trackingNumber;
            default -> "电子送达，接收人" + receivedBy;
        };
    }
}
