package org.runonce.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Written;

/**
 * The answer to a demand: words, a file, paper, or a change of the application form.
 *
 * @param copies of the material on paper; only at a window
 * @param inForm the demand is met by what is changed in the application form
 */
public record DemandAnswer(
        @Written(message = "缺少补正项编号") @Size(max = 36, message = "最多36个字符")
        String demand,

        @Size(max = 1000, message = "最多1000个字") @Nullable String text,
        @Size(max = 64, message = "最多64个字符") @Nullable String file,

        @Min(value = 1, message = "最少 1") @Max(value = 99, message = "最多 99") @Nullable
        Integer copies,

        @Nullable Boolean inForm) {

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    boolean meetsInForm() {
        return Boolean.TRUE.equals(inForm);
    }

    /** As the case remembers it. */
    String inWords() {
        if (text != null && !text.isBlank()) {
            return text;
        }
        if (meetsInForm()) {
            return "已在申请内容里更正";
        }
        return file == null ? "已补交纸质件%d份".formatted(copies) : "已补交文件";
    }
}
