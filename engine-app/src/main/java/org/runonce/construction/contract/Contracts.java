package org.runonce.construction.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.runonce.construction.JsonText;
import org.runonce.project.Baseline;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 合同: recorded by the applying office, held against the baseline, signed. */
@Component
@Transactional
public class Contracts {
    private static final TypeReference<List<ContractItem>> ITEMS = new TypeReference<>() {};

    private final ContractRepository contracts;
    private final ContractCheck check;
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final JsonText json;
    private final Clock clock;

    Contracts(
            ContractRepository contracts,
            ContractCheck check,
            Projects projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            JsonText json,
            Clock clock) {
        this.contracts = contracts;
        this.check = check;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.json = json;
        this.clock = clock;
    }

    /** Kept as a further version; returns where it goes from here. */
    public ContractVerdict record(String code, NewContract contract, Actor actor) {
        ProjectFacts project = projects.facts(code);
        Baseline baseline = baselines.baseline(code);
        ContractCheck.Outcome outcome = check.outcome(project, baseline, contract);
        Contract row = next(code, actor);
        row.contractNo = contract.contractNo();
        row.supplier = contract.supplier();
        row.supplierCode = contract.supplierCode();
        row.method = contract.method();
        row.signedOn = contract.signedOn();
        row.state = outcome.verdict().state();
        row.finding = outcome.reason();
        fill(row, contract.items());
        contracts.save(row);
        register.note(
                code,
                "CONTRACT_RECORDED",
                "登记合同%s，%s，%s万元：%s"
                        .formatted(row.contractNo, row.supplier, row.sumWan.toPlainString(), outcome.reason()),
                actor);
        return outcome.verdict();
    }

    /** The data bureau has looked at a contract that departs from the baseline a little. */
    public void checked(String code, ContractVerdict verdict, String reason, Actor actor) {
        Contract contract = latest(code, ContractState.RECORDED);
        contract.state = verdict.state();
        contract.finding = reason.isEmpty() ? contract.finding : reason;
        register.note(
                code,
                "CONTRACT_CHECKED",
                verdict == ContractVerdict.SIGN ? "核对合同：同意签订" : "核对合同：%s，%s".formatted(contract.state.zh(), reason),
                actor);
    }

    /** From here on it is the contract in force. */
    public void sign(String code) {
        Contract contract = latest(code, ContractState.RECORDED);
        putInForce(contract, Actor.SYSTEM);
    }

    /** 补充协议: a change of the baseline carries the contract along. */
    public void supplement(String code, String content, BigDecimal deltaWan, Actor actor) {
        Contract inForce = inForce(code);
        Contract row = next(code, actor);
        row.contractNo = inForce.contractNo;
        row.supplier = inForce.supplier;
        row.supplierCode = inForce.supplierCode;
        row.method = inForce.method;
        row.signedOn = inForce.signedOn;
        row.finding = "补充协议：" + content;
        List<ContractItem> items = new ArrayList<>(json.read(inForce.items, ITEMS));
        items.add(new ContractItem(null, content, deltaWan));
        fill(row, items);
        contracts.save(row);
        putInForce(row, actor);
    }

    /** Every version, oldest first. */
    @Transactional(readOnly = true)
    public List<ContractView> list(String code, Actor actor) {
        projects.readable(code, actor);
        return contracts.findByProjectCodeOrderByVersionNo(code).stream()
                .map(this::view)
                .toList();
    }

    private Contract next(String code, Actor actor) {
        Contract row = new Contract();
        row.versionNo = contracts
                        .findFirstByProjectCodeOrderByVersionNoDesc(code)
                        .map(it -> it.versionNo)
                        .orElse(0)
                + 1;
        row.id = code + "#" + row.versionNo;
        row.projectCode = code;
        row.recordedBy = actor.userId();
        row.recordedByName = actor.name();
        row.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return row;
    }

    private void fill(Contract row, List<ContractItem> items) {
        row.items = json.write(items);
        row.sumWan = items.stream().map(ContractItem::priceWan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void putInForce(Contract contract, Actor actor) {
        contracts
                .findFirstByProjectCodeAndStateOrderByVersionNoDesc(contract.projectCode, ContractState.SIGNED)
                .ifPresent(it -> it.state = ContractState.SUPERSEDED);
        contract.state = ContractState.SIGNED;
        baselines.contracted(contract.projectCode, contract.sumWan, actor);
    }

    private Contract inForce(String code) {
        return contracts
                .findFirstByProjectCodeAndStateOrderByVersionNoDesc(code, ContractState.SIGNED)
                .orElseThrow(() -> Problem.rejected("no-contract", "项目还没有签订合同", "The project has no signed contract"));
    }

    private Contract latest(String code, ContractState state) {
        return contracts
                .findFirstByProjectCodeAndStateOrderByVersionNoDesc(code, state)
                .orElseThrow(() -> new IllegalStateException("no contract is " + state + ": " + code));
    }

    private ContractView view(Contract it) {
        return new ContractView(
                it.versionNo,
                it.contractNo,
                it.supplier,
                it.supplierCode,
                it.method,
                it.signedOn,
                it.sumWan,
                json.read(it.items, ITEMS),
                it.state,
                it.state.zh(),
                it.finding,
                it.recordedByName,
                it.recordedAt);
    }
}
