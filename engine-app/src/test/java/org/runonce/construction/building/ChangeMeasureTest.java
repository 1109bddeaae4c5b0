package org.runonce.construction.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runonce.project.Baseline;
import org.runonce.project.FunctionPoint;

class ChangeMeasureTest {
    private static final FunctionPoint MAIN = new FunctionPoint(1, "核心业务", "", true, BigDecimal.TEN);
    private static final FunctionPoint OTHER = new FunctionPoint(2, "统计分析", "", false, BigDecimal.TEN);

    @Test
    void more_and_less_do_not_cancel_each_other_out() {
        assertThat(percent(List.of(approved(1, "200")), List.of(), change("-30")))
                .isEqualTo(15.0);
        assertThat(percent(List.of(approved(1, "200"), changed(2, "215")), List.of(applied("15", 2)), change("-15")))
                .isEqualTo(15.0);
    }

    @Test
    void a_new_approval_begins_a_new_count() {
        assertThat(percent(
                        List.of(approved(1, "200"), changed(2, "215"), approved(3, "300")),
                        List.of(applied("15", 2), applied("85", 3)),
                        change("30")))
                .isEqualTo(10.0);
    }

    @Test
    void what_was_declined_does_not_count() {
        ChangeOrder declined = new ChangeOrder();
        declined.deltaWan = new BigDecimal("150");
        declined.state = ChangeState.DECLINED;
        assertThat(percent(List.of(approved(1, "200")), List.of(declined), change("1")))
                .isEqualTo(0.5);
    }

    @Test
    void a_main_function_is_touched_when_it_is_dropped() {
        NewChange dropsMain = new NewChange("改", "由", BigDecimal.ZERO, List.of(1));
        NewChange dropsOther = new NewChange("改", "由", BigDecimal.ZERO, List.of(2));
        assertThat(ChangeMeasure.of(List.of(approved(1, "200")), List.of(), dropsMain)
                        .facts())
                .containsEntry("mainFunctionTouched", true);
        assertThat(ChangeMeasure.of(List.of(approved(1, "200")), List.of(), dropsOther)
                        .facts())
                .containsEntry("mainFunctionTouched", false);
    }

    private static @Nullable Object percent(List<Baseline> versions, List<ChangeOrder> before, NewChange change) {
        return ChangeMeasure.of(versions, before, change).facts().get("totalPercent");
    }

    private static NewChange change(String delta) {
        return new NewChange("改", "由", new BigDecimal(delta), List.of());
    }

    private static ChangeOrder applied(String delta, int version) {
        ChangeOrder order = new ChangeOrder();
        order.deltaWan = new BigDecimal(delta);
        order.baselineVersion = version;
        return order;
    }

    private static Baseline approved(int version, String wan) {
        return version(version, wan, null);
    }

    private static Baseline changed(int version, String wan) {
        return version(version, wan, "改");
    }

    private static Baseline version(int version, String wan, @Nullable String changeText) {
        return new Baseline(
                "YH-IT-2026-03-001",
                version,
                new BigDecimal(wan),
                List.of(MAIN, OTHER),
                List.of(),
                List.of(),
                List.of(),
                2,
                16,
                changeText,
                Instant.EPOCH,
                "谢素芳");
    }
}
