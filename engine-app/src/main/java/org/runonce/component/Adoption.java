package org.runonce.component;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Written;

/** An office takes a component into use. */
public record Adoption(
        @Written(message = "请填写单位") @Size(max = 20, message = "最多20个字符")
        String office,

        @Size(max = 40, message = "最多40个字符") @Nullable String projectCode,

        @Written(message = "请填写用途") @Size(max = 500, message = "最多500个字")
        String purpose) {}
