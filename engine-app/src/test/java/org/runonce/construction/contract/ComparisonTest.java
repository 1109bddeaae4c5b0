package org.runonce.construction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runonce.project.Baseline;
import org.runonce.project.FunctionPoint;
import org.runonce.shared.Violation;

class ComparisonTest {
    private static final Baseline APPROVED = new Baseline(
            "YH-IT-2026-03-001",
            1,
            new BigDecimal("400.00"),
            List.of(
                    new FunctionPoint(1, "核心业务", "", true, new BigDecimal("300")),
                    new FunctionPoint(4, "统计分析", "", false, new BigDecimal("100"))),
            List.of(),
            List.of(),
            List.of(),
            2,
            16,
            null,
            Instant.EPOCH,
            "谢素芳");

    @Test
    void what_no_item_delivers_is_missing() {
        assertThat(compared(item(1, "390")).missing())
                .extracting(FunctionPoint::no)
                .containsExactly(4);
        assertThat(compared(item(1, "290"), item(4, "50"), item(4, "50")).missing())
                .isEmpty();
        assertThat(compared(item(null, "400")).missing()).hasSize(2);
    }

    @Test
    void a_function_that_was_cut_cannot_be_bought_under_its_number() {
        assertThat(compared(item(1, "300"), item(2, "50"), item(4, "50")).unknownFunctions())
                .extracting(Violation::pointer)
                .containsExactly("/data/items/1/functionNo");
    }

    @Test
    void the_change_of_the_sum_is_counted_to_the_fen_of_ten_thousand_yuan() {
        assertThat(compared(item(1, "440"), item(4, "4")).facts()).containsEntry("sumChangePercent", 11.0);
        assertThat(compared(item(1, "340"), item(4, "100")).facts()).containsEntry("sumChangePercent", 10.0);
        assertThat(compared(item(1, "340"), item(4, "100.01")).facts()).containsEntry("sumChangePercent", 10.0025);
        assertThat(compared(item(1, "300"), item(4, "56")).facts()).containsEntry("sumChangePercent", -11.0);
    }

    @Test
    void what_has_no_number_is_an_addition() {
        assertThat(compared(item(1, "280"), item(4, "80"), item(null, "40")).facts())
                .containsEntry("addedPercent", 10.0)
                .containsEntry("sumChangePercent", 0.0)
                .containsEntry("missingFunctions", 0);
    }

    private static Comparison compared(ContractItem... items) {
        return new Comparison(
                APPROVED, new NewContract("1", "甲", "91330110MA2HTE0T1G", "INQUIRY", LocalDate.EPOCH, List.of(items)));
    }

    private static ContractItem item(@Nullable Integer functionNo, String wan) {
        return new ContractItem(functionNo, "开发", new BigDecimal(wan));
    }
}
