package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Money at the same moment: the contract is the limit, however many pay at once. */
@RunOnceTest
class PaymentsAtOnceTest {
    @Autowired
    District district;

    @Autowired
    ConstructionSite site;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void of_eight_payments_of_a_hundred_three_fit_into_a_contract_of_396() throws Exception {
        String code = site.contracted("并发支付");
        List<Callable<Reply>> payments = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String voucher = "V" + i;
            payments.add(() -> site.pay(code, voucher, 100));
        }

        List<Integer> statuses =
                AtOnce.send(payments).stream().map(Reply::status).toList();

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(3);
        assertThat(statuses).allMatch(it -> it == 201 || it == 422 || it == 409);
        assertThat(site.look(code, "").path("paidWan").asInt()).isEqualTo(300);
        assertThat(site.look(code, "/payments")).hasSize(3);
    }

    @Test
    void one_voucher_recorded_by_many_at_once_is_one_payment() throws Exception {
        String code = site.contracted("重复凭证");

        List<Integer> statuses = AtOnce.send(Collections.nCopies(4, () -> site.pay(code, "V1", 10))).stream()
                .map(Reply::status)
                .toList();

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(3);
        assertThat(site.look(code, "").path("paidWan").asInt()).isEqualTo(10);
    }

    @Test
    void of_four_changes_asked_for_at_once_one_waits_for_its_decision() throws Exception {
        String code = site.contracted("并发变更");

        List<Integer> statuses = AtOnce.send(Collections.nCopies(4, () -> site.asksForChange(code, 5))).stream()
                .map(Reply::status)
                .toList();

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(site.look(code, "/changes")).hasSize(1);
    }
}
