package org.runonce.construction.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.contract.ContractItem;
import org.runonce.construction.contract.ContractVerdict;
import org.runonce.construction.contract.NewContract;
import org.runonce.workflow.TaskCompletion;

/** Reads the form of a contract, and says where the process goes from a verdict. */
final class Contracting {
    private Contracting() {}

    static NewContract contract(TaskCompletion task) {
        List<ContractItem> items = new ArrayList<>();
        task.data().path("items").forEach(it -> items.add(item(it)));
        return new NewContract(
                task.required("contractNo"),
                task.required("supplier"),
                task.required("supplierCode"),
                task.required("method"),
                LocalDate.parse(task.required("signedOn")),
                items);
    }

    static Map<String, Object> routing(ContractVerdict verdict) {
        return Map.of(
                "contractVerdict",
                verdict.name(),
                ProjectConstructionProcess.REVIEW_AGAIN,
                verdict == ContractVerdict.REVIEW_AGAIN);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ContractItem item(JsonNode row) {
        JsonNode function = row.path("functionNo");
        return new ContractItem(
                function.isNumber() ? function.intValue() : null,
                row.path("name").asText().strip(),
                row.path("priceWan").decimalValue());
    }
}
