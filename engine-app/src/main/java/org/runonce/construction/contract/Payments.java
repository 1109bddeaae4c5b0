package org.runonce.construction.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.runonce.construction.OfficeOfProject;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 支付: recorded by the applying office, never more than the contract in all. */
@Component
@Transactional
public class Payments {
    private final PaymentRepository payments;
    private final ContractRepository contracts;
    private final Projects projects;
    private final ProjectBaselines baselines;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            ContractRepository contracts,
            Projects projects,
            ProjectBaselines baselines,
            Clock clock) {
        this.payments = payments;
        this.contracts = contracts;
        this.projects = projects;
        this.baselines = baselines;
        this.clock = clock;
    }

    public PaymentView pay(String code, NewPayment payment, Actor actor) {
        OfficeOfProject.requireHandler(projects.readable(code, actor), actor);
        if (payment.paidOn().isAfter(DistrictTime.today(clock))) {
            throw Problem.badInput(
                    List.of(new Violation("/paidOn", "支付日期不能晚于今天", "A payment is recorded after it was made")));
        }
        requireNotBeforeContract(code, payment.paidOn());
        // first, since it locks the project: of two payments at once the second sees the first
        baselines.paid(code, payment.amountWan(), actor);
        if (payments.existsByProjectCodeAndVoucherNo(code, payment.voucherNo())) {
            throw Problem.conflict("payment-recorded", "这张凭证已经登记过", "This voucher has been recorded already")
                    .with("voucherNo", payment.voucherNo());
        }
        Payment row = new Payment();
        row.id = UUID.randomUUID().toString();
        row.projectCode = code;
        row.voucherNo = payment.voucherNo();
        row.amountWan = payment.amountWan();
        row.paidOn = payment.paidOn();
        row.purpose = payment.purpose();
        row.recordedBy = actor.userId();
        row.recordedByName = actor.name();
        row.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return view(payments.save(row));
    }

    private void requireNotBeforeContract(String code, LocalDate paidOn) {
        contracts
                .findFirstByProjectCodeAndStateInOrderByVersionNo(
                        code, Set.of(ContractState.SIGNED, ContractState.SUPERSEDED))
                .filter(it -> paidOn.isBefore(it.signedOn))
                .ifPresent(it -> {
                    throw Problem.badInput(List.of(new Violation(
                            "/paidOn", "支付日期不能早于合同签订日期" + it.signedOn, "The contract was signed on " + it.signedOn)));
                });
    }

    @Transactional(readOnly = true)
    public List<PaymentView> list(String code, Actor actor) {
        projects.readable(code, actor);
        return payments.findByProjectCodeOrderByPaidOnAscRecordedAtAsc(code).stream()
                .map(Payments::view)
                .toList();
    }

    private static PaymentView view(Payment it) {
        return new PaymentView(it.voucherNo, it.amountWan, it.paidOn, it.purpose, it.recordedByName, it.recordedAt);
    }
}
