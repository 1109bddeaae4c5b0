package org.runonce.construction.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param voucherNo 凭证号: the same voucher is one payment */
public record NewPayment(String voucherNo, BigDecimal amountWan, LocalDate paidOn, String purpose) {}
