package org.runonce.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Written;

/** Something the applicant should correct. @param materialId of the matter's list; null for the form's answers */
public record NewDemand(
        @Size(max = 64, message = "最多64个字符") @Nullable String materialId,

        @Written(message = "请写明要补正什么") @Size(max = 500, message = "最多500个字")
        String demand) {}
