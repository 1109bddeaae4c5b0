package org.runonce.construction.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A contract as the applying office records it; its sum is that of its items. */
public record NewContract(
        String contractNo,
        String supplier,
        String supplierCode,
        String method,
        LocalDate signedOn,
        List<ContractItem> items) {
    public NewContract {
        items = List.copyOf(items);
    }

    public BigDecimal sumWan() {
        return items.stream().map(ContractItem::priceWan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
