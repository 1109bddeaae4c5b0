package org.runonce.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 编制与额度: counted in one place, taken once. */
@RunOnceTest
class QuotasTest {
    @Autowired
    Quotas quotas;

    @Autowired
    Api api;

    /** A budget item of its own for every test. */
    private QuotaKey item;

    @BeforeEach
    void a_budget_of_a_hundred_of_which_forty_are_paid() {
        item = new QuotaKey("BUDGET", "JTJ", UUID.randomUUID().toString());
        assertThat(set("czj-approver", "100", "40").status()).isEqualTo(200);
    }

    @Test
    void a_case_holds_what_it_needs_once_however_often_it_asks() {
        String number = caseNumber();
        quotas.reserve(number, need("50"));
        QuotaOutcome again = quotas.reserve(number, need("50"));

        assertThat(again.reserved()).isTrue();
        assertThat(stands("reserved")).isEqualByComparingTo("50");
    }

    @Test
    void a_second_case_is_told_who_holds_the_rest_and_how_much_is_missing() {
        String first = caseNumber();
        quotas.reserve(first, need("50"));
        QuotaOutcome second = quotas.reserve(caseNumber(), need("12.5"));

        assertThat(second.reserved()).isFalse();
        assertThat(second.heldBy()).containsExactly(first);
        assertThat(second.missing()).isEqualByComparingTo("2.5");
    }

    @Test
    void a_grant_takes_what_was_held_and_is_not_taken_twice() {
        String number = caseNumber();
        quotas.reserve(number, need("50"));
        quotas.take(number);
        quotas.take(number);
        quotas.release(number);

        assertThat(stands("used")).isEqualByComparingTo("90");
        assertThat(stands("reserved")).isEqualByComparingTo("0");
    }

    @Test
    void a_case_that_ends_otherwise_frees_its_share_for_the_next() {
        String first = caseNumber();
        quotas.reserve(first, need("60"));
        quotas.release(first);
        quotas.release(first);

        assertThat(stands("reserved")).isEqualByComparingTo("0");
        assertThat(quotas.reserve(caseNumber(), need("60")).reserved()).isTrue();
    }

    @Test
    void a_corrected_amount_replaces_the_first() {
        String number = caseNumber();
        quotas.reserve(number, need("60"));
        assertThat(quotas.reserve(number, need("20")).reserved()).isTrue();

        assertThat(stands("reserved")).isEqualByComparingTo("20");
    }

    @Test
    void of_twenty_at_the_same_moment_only_as_many_hold_as_there_is_room_for() throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(20);
        try {
            Callable<Boolean> one =
                    () -> quotas.reserve(caseNumber(), need("20")).reserved();
            int held = 0;
            for (Future<Boolean> it :
                    offices.invokeAll(IntStream.range(0, 20).mapToObj(i -> one).toList())) {
                held += it.get() ? 1 : 0;
            }
            assertThat(held).isEqualTo(3);
        } finally {
            offices.shutdownNow();
        }
    }

    @Test
    void nothing_is_held_of_a_quota_that_nobody_has_set() {
        QuotaNeed unknown = new QuotaNeed(new QuotaKey("FLEET", "SJJ", "no-such-item"), BigDecimal.ONE);
        QuotaOutcome outcome = quotas.reserve(caseNumber(), unknown);

        assertThat(outcome.reserved()).isFalse();
        assertThat(outcome.quota()).isNull();
    }

    @Test
    void only_the_keeper_sets_a_quota_and_must_say_why() {
        assertThat(set("zfj-approver", "200", "40").status()).isEqualTo(403);
        Reply silent = api.as("czj-approver").put(path(), Map.of("capacity", 200, "used", 40, "reason", " "));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(api.as("czj-approver")
                        .put("/api/quotas/AIRCRAFT/JTJ", figures("1", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as("czj-approver")
                        .put("/api/quotas/BUDGET/NOWHERE", figures("1", "0"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_quota_is_not_set_below_what_cases_hold() {
        quotas.reserve(caseNumber(), need("50"));
        Reply refused = set("czj-approver", "80", "40");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/pointer").asText()).isEqualTo("/capacity");
        assertThat(set("czj-approver", "90", "40").status()).isEqualTo(200);
    }

    @Test
    void an_office_sees_its_own_quotas_the_keeper_all_of_its_kind_and_strangers_none() {
        assertThat(sees("jtj-handler")).isTrue();
        assertThat(sees("czj-approver")).isTrue();
        assertThat(sees("supervisor")).isTrue();
        assertThat(sees("scj-approver")).isFalse();
        assertThat(sees("applicant1")).isFalse();
        assertThat(api.anonymous().get("/api/quotas").status()).isEqualTo(401);
    }

    private boolean sees(String who) {
        for (JsonNode it : api.as(who).get("/api/quotas").json()) {
            if (it.path("item").asText().equals(item.item())) {
                return true;
            }
        }
        return false;
    }

    private Reply set(String who, String capacity, String used) {
        return api.as(who).put(path(), figures(capacity, used));
    }

    private static Map<String, Object> figures(String capacity, String used) {
        return Map.of("capacity", new BigDecimal(capacity), "used", new BigDecimal(used), "reason", "余财预〔2026〕8号");
    }

    private String path() {
        return "/api/quotas/BUDGET/JTJ?item=" + item.item();
    }

    private QuotaNeed need(String amount) {
        return new QuotaNeed(item, new BigDecimal(amount));
    }

    private BigDecimal stands(String what) {
        Quota quota = quotas.find(item).orElseThrow();
        return List.of("used").contains(what) ? quota.used() : quota.reserved();
    }

    private static String caseNumber() {
        return "TEST-" + UUID.randomUUID();
    }
}
