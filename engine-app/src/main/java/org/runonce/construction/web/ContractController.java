package org.runonce.construction.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.runonce.construction.contract.ContractView;
import org.runonce.construction.contract.Contracts;
import org.runonce.construction.contract.NewPayment;
import org.runonce.construction.contract.PaymentView;
import org.runonce.construction.contract.Payments;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{code}")
@Tag(name = "contract", description = "合同与支付")
class ContractController {
    private final Contracts contracts;
    private final Payments payments;

    ContractController(Contracts contracts, Payments payments) {
        this.contracts = contracts;
        this.payments = payments;
    }

    record Paid(
            @Written(message = "请填写凭证号") @Size(max = 64, message = "最多64个字符")
            String voucherNo,

            @NotNull(message = "请填写金额")
            @DecimalMin(value = "0.01", message = "金额应大于0")
            @Digits(integer = 12, fraction = 2, message = "最多两位小数")
            BigDecimal amountWan,

            @NotNull(message = "请填写支付日期") LocalDate paidOn,

            @Written(message = "请填写用途") @Size(max = 200, message = "最多200个字")
            String purpose) {}

    /** Every version, oldest first. */
    @GetMapping("/contract")
    List<ContractView> contract(@PathVariable String code, Actor actor) {
        return contracts.list(code, actor);
    }

    @GetMapping("/payments")
    List<PaymentView> payments(@PathVariable String code, Actor actor) {
        return payments.list(code, actor);
    }

    @PostMapping("/payments")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentView pay(@PathVariable String code, @Valid @RequestBody Paid body, Actor actor) {
        return payments.pay(
                code, new NewPayment(body.voucherNo().strip(), body.amountWan(), body.paidOn(), body.purpose()), actor);
    }
}
