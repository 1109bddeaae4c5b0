package org.runonce.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Written;

/**
 * What an applicant says.
 *
 * @param queryCode of the receipt; needed by whom has no account
 * @param level 1 非常满意, 2 满意, 3 基本满意, 4 不满意, 5 非常不满意 (GB/T 39046 A.8)
 */
public record GivenRating(
        @Written(message = "请填写办件编号") @Size(max = 50, message = "最多50个字符")
        String caseNumber,

        @Size(max = 20, message = "最多20个字符") @Nullable String queryCode,

        @Min(value = 1, message = "1 到 5：1 非常满意，5 非常不满意") @Max(value = 5, message = "1 到 5：1 非常满意，5 非常不满意")
        int level,

        @Size(max = 1000, message = "最多1000个字") @Nullable String remark) {}
