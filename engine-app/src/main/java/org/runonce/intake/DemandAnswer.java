package org.runonce.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Written;

/** The applicant's answer to a demand: words, a file, or both. */
public record DemandAnswer(
        @Written(message = "缺少补正项编号") @Size(max = 36, message = "最多36个字符")
        String demand,

        @Size(max = 1000, message = "最多1000个字") @Nullable String text,
        @Size(max = 64, message = "最多64个字符") @Nullable String file) {}
