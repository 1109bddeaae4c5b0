package org.runonce.batch;

import java.util.regex.Pattern;
import org.runonce.shared.Problem;

/** Batches are numbered by year: {@code 2026-03}. The code of a project carries that of its batch. */
final class BatchCodes {
    /** Sorts after every code. */
    static final String LAST = "9999-99";

    private static final Pattern CODE = Pattern.compile("20\\d{2}-(0[1-9]|[1-9]\\d)");

    private BatchCodes() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static String wellFormed(String code) {
        if (!isCode(code)) {
            throw unknown(code);
        }
        return code;
    }

    static Problem unknown(String code) {
        return Problem.notFound("batch-not-found", "没有这个批次，请核对编号", "No such batch; check the code")
                .with("batch", code);
    }

    static String first(int year) {
        return year + "-01";
    }

    /** The number after this one in its year. */
    static String after(String code) {
        int number = Integer.parseInt(code.substring(5)) + 1;
        if (number > 99) {
            throw Problem.rejected("no-batch-left", "今年的批次编号已用完", "The year has no batch numbers left");
        }
        return "%s-%02d".formatted(code.substring(0, 4), number);
    }
}
