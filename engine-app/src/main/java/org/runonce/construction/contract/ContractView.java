package org.runonce.construction.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public record ContractView(
        int version,
        String contractNo,
        String supplier,
        String supplierCode,
        String method,
        LocalDate signedOn,
        BigDecimal sumWan,
        List<ContractItem> items,
        ContractState state,
        String stateName,
        String finding,
        String recordedBy,
        Instant recordedAt) {}
