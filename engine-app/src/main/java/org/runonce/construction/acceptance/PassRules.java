package org.runonce.construction.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.runonce.project.Baseline;
import org.runonce.project.DataItem;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** A check whose own figures show a fault cannot be a pass, whatever its result says. */
final class PassRules {
    private final Baseline baseline;
    private final JsonNode figures;
    private final List<Violation> faults = new ArrayList<>();

    private PassRules(Baseline baseline, JsonNode figures) {
        this.baseline = baseline;
        this.figures = figures;
    }

    static void check(CheckKind kind, Baseline baseline, JsonNode figures) {
        List<Violation> faults = new PassRules(baseline, figures).faultsOf(kind);
        if (!faults.isEmpty()) {
            throw Problem.rejected(
                            "pass-contradicts-findings",
                            "检查数据说明不合格，不能判为合格；请判不合格并限期整改",
                            "The figures of the check show a fault: it is no pass")
                    .with(faults);
        }
    }

    private List<Violation> faultsOf(CheckKind kind) {
        switch (kind) {
            case DATA_SHARING -> {
                atLeast("itemsShared", offered(), "承诺共享%d项数据");
                none("qualityIssues");
            }
            case FUNCTIONS -> none("failedCases");
            case CONFORMITY ->
                atLeast("functionsDelivered", baseline.functions().size(), "基线保留%d项功能");
            case HARDWARE -> none("differences");
            case SECURITY -> atLeast("mlpsLevel", baseline.mlpsLevel(), "批复的等保级别是%d级");
            case CRYPTO -> assessed();
            case ARCHIVE -> none("missingFiles");
            case REGISTRATION -> none("unregistered");
            case INITIAL -> {}
        }
        return faults;
    }

    private int offered() {
        return (int) baseline.dataItems().stream()
                .filter(it -> it.direction() == DataItem.Direction.OFFER)
                .count();
    }

    private void atLeast(String field, int least, String zh) {
        if (figures.path(field).asInt() < least) {
            faults.add(new Violation("/data/" + field, zh.formatted(least), "At least " + least + " were approved"));
        }
    }

    private void none(String field) {
        if (figures.path(field).asInt() > 0) {
            faults.add(new Violation("/data/" + field, "还有没有解决的问题", "Something is still open"));
        }
    }

    private void assessed() {
        if (figures.path("assessment").asText().equals("DOES_NOT_CONFORM")) {
            faults.add(new Violation("/data/assessment", "密码应用安全性评估不符合", "The cryptography does not conform"));
        }
    }
}
