package org.runonce.intake.precheck;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the applicant.
 *
 * @param field of the application form, under which the answer is given
 * @param text the label of the table's column
 * @param hint why it is asked, as the form says it
 * @param unit what a number counts
 * @param decimals how many digits a number may have after the point; null for any
 */
public record PreCheckQuestion(
        String field,
        Kind kind,
        String text,
        @Nullable String hint,
        @Nullable String unit,
        List<Choice> choices,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Integer decimals) {
    public enum Kind {
        YES_NO,
        CHOICE,
        DAY,
        NUMBER,
        WORDS
    }

    public record Choice(String value, String label) {}
}
