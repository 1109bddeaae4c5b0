package org.runonce.construction.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

public record PaymentView(
        String voucherNo,
        BigDecimal amountWan,
        LocalDate paidOn,
        String purpose,
        String recordedBy,
        Instant recordedAt) {}
