package org.runonce.construction.contract;

import java.util.List;
import org.runonce.construction.Answer;
import org.runonce.construction.HouseRules;
import org.runonce.project.Baseline;
import org.runonce.project.ProjectFacts;
import org.runonce.shared.CreditCode;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** Whether a contract buys what was approved; what it must not do at all is refused at once. */
@Component
class ContractCheck {
    private static final String TABLE = "contract-against-baseline";

    private final HouseRules rules;

    ContractCheck(HouseRules rules) {
        this.rules = rules;
    }

    /** @param reason in the table's words */
    record Outcome(ContractVerdict verdict, String reason) {}

    Outcome outcome(ProjectFacts project, Baseline baseline, NewContract contract) {
        requireSense(contract);
        Comparison comparison = new Comparison(baseline, contract);
        requireKnownFunctions(comparison);
        requireRoomForPayments(project, contract);
        Answer answer = rules.ask(TABLE, comparison.facts(), project.code());
        Outcome outcome = new Outcome(ContractVerdict.valueOf(answer.text("verdict")), answer.text("reason"));
        if (outcome.verdict() == ContractVerdict.REFUSE) {
            throw refusal(outcome.reason(), comparison);
        }
        return outcome;
    }

    private static void requireSense(NewContract contract) {
        if (!CreditCode.isValid(contract.supplierCode())) {
            throw Problem.badInput(List.of(
                    new Violation("/data/supplierCode", "统一社会信用代码不正确，请核对", "Not a valid unified social credit code")));
        }
        if (contract.sumWan().signum() <= 0) {
            throw Problem.badInput(
                    List.of(new Violation("/data/items", "请列出合同内容和价款", "List what is bought and for how much")));
        }
    }

    private static void requireKnownFunctions(Comparison comparison) {
        List<Violation> unknown = comparison.unknownFunctions();
        if (!unknown.isEmpty()) {
            throw Problem.rejected(
                            "contract-function-unknown",
                            "合同写了基线里没有保留的功能；基线以外的内容请不填序号",
                            "The contract names functions that the baseline does not keep")
                    .with(unknown);
        }
    }

    private static void requireRoomForPayments(ProjectFacts project, NewContract contract) {
        if (contract.sumWan().compareTo(project.paidWan()) < 0) {
            throw Problem.rejected(
                            "contract-below-payments",
                            "合同金额低于已支付金额",
                            "The contract is below what has been paid already")
                    .with("paidWan", project.paidWan());
        }
    }

    private static Problem refusal(String reason, Comparison comparison) {
        List<Violation> missing = comparison.missing().stream()
                .map(it -> new Violation(
                        "/data/items",
                        "没有覆盖功能%d“%s”".formatted(it.no(), it.name()),
                        "Function %d is not covered".formatted(it.no())))
                .toList();
        return missing.isEmpty()
                ? Problem.rejected("contract-over-approval", reason, "The contract is over what was approved")
                        .with("approvedWan", comparison.baseline().approvedWan())
                        .with("sumWan", comparison.contract().sumWan())
                : Problem.rejected("contract-misses-functions", reason, "The contract misses functions of the baseline")
                        .with(missing);
    }
}
