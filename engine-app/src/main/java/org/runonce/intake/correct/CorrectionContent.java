package org.runonce.intake.correct;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.DemandAnswer;

/**
 * The answer to a notice, whole or while it is being written.
 *
 * @param data the application form as it is to be; left out where it stays as it was
 */
public record CorrectionContent(
        @NotNull(message = "缺少 answers：逐项补正的内容") @Size(max = 200, message = "最多200项")
        List<@NotNull(message = "不能为空") @Valid DemandAnswer> answers,

        @Nullable JsonNode data) {}
