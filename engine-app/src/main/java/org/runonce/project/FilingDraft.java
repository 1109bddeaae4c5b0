package org.runonce.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filing while it is typed: anything may be missing, nothing is lost. {@link FilingCheck} makes it complete. */
public record FilingDraft(
        @Size(max = 200, message = "最多200个字符") @Nullable String name,
        @Size(max = 60, message = "最多60个字符") @Nullable String applicationSystem,
        @Nullable BuildType buildType,

        @Digits(integer = 12, fraction = 2, message = "金额最多两位小数") @Nullable
        BigDecimal requestedWan,

        @Nullable Integer mlpsLevel,
        @Nullable Integer cloudVcpu,
        @Size(max = 2000, message = "最多2000个字符") @Nullable String summary,
        @Size(max = 200, message = "最多200项") @Nullable List<@NotNull(message = "不能为空") @Valid Function> functions,
        @Size(max = 200, message = "最多200项") @Nullable List<@NotNull(message = "不能为空") @Valid Data> dataItems,

        @Size(max = 50, message = "最多50项") @Nullable
        List<@NotNull(message = "不能为空") @Size(max = 60, message = "最多60个字符") String> componentsReused,

        @Size(max = 50, message = "最多50项") @Nullable List<@NotNull(message = "不能为空") @Valid Indicator> indicators,
        @Size(max = 50, message = "最多50项") @Nullable List<@NotNull(message = "不能为空") @Valid Document> documents) {

    public record Function(
            @Nullable Integer no,
            @Size(max = 200, message = "最多200个字符") @Nullable String name,

            @Size(max = 2000, message = "最多2000个字符") @Nullable
            String description,

            @Nullable Boolean main,

            @Digits(integer = 12, fraction = 2, message = "金额最多两位小数") @Nullable
            BigDecimal costWan) {}

    public record Data(
            DataItem.@Nullable Direction direction,
            @Size(max = 200, message = "最多200个字符") @Nullable String name) {}

    public record Indicator(
            @Size(max = 200, message = "最多200个字符") @Nullable String name,
            @Size(max = 40, message = "最多40个字符") @Nullable String unit,

            @Digits(integer = 14, fraction = 4, message = "最多四位小数") @Nullable
            BigDecimal before,

            @Digits(integer = 14, fraction = 4, message = "最多四位小数") @Nullable
            BigDecimal target) {}

    public record Document(
            @Size(max = 40, message = "最多40个字符") @Nullable String kind,
            @Size(max = 64, message = "最多64个字符") @Nullable String fileId) {}
}
