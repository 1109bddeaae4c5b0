package org.runonce.quota;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.runonce.shared.Written;

/**
 * The keeper's figures for one quota.
 *
 * @param used what is gone for good by the keeper's own count
 * @param reason the document or event behind the figures
 */
public record SetQuota(
        @NotNull(message = "请填写额度")
        @DecimalMin(value = "0", message = "不能小于 0")
        @DecimalMax(value = "99999999", message = "最多 99999999")
        @Digits(integer = 8, fraction = 4, message = "最多四位小数")
        BigDecimal capacity,

        @NotNull(message = "请填写已用数")
        @DecimalMin(value = "0", message = "不能小于 0")
        @DecimalMax(value = "99999999", message = "最多 99999999")
        @Digits(integer = 8, fraction = 4, message = "最多四位小数")
        BigDecimal used,

        @Written(message = "请写明依据") @Size(max = 500, message = "最多500个字")
        String reason) {}
