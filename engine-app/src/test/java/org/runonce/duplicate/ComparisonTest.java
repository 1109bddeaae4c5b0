package org.runonce.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runonce.component.ShippedComponents;
import org.runonce.duplicate.FiledProject.FiledFunction;
import org.runonce.duplicate.text.MatchLevelTable;
import org.runonce.duplicate.text.Wordings;

class ComparisonTest {
    private final ExistingFunctions existing = new ExistingFunctions(new Wordings(""));
    private final Comparison comparison;

    ComparisonTest() throws IOException {
        MatchLevelTable table = new MatchLevelTable();
        comparison =
                new Comparison(existing, (intent, own, score) -> MatchLevel.valueOf(table.level(intent, own, score)));
        ShippedComponents.all().forEach(it -> existing.put(it.code(), Targets.of(it)));
    }

    private DuplicateReport check(String office, boolean upgrade, Set<String> reused, FiledFunction... functions) {
        FiledProject project = new FiledProject("YH-IT-2026-04-009", office, upgrade, List.of(functions), reused);
        return comparison.of(project, it -> true, Instant.EPOCH);
    }

    private static FiledFunction function(int no, String name, boolean main, int cost) {
        return new FiledFunction(no, name, "", main, BigDecimal.valueOf(cost));
    }

    @Test
    void the_provider_may_upgrade_its_own_component_and_nobody_else_may() {
        FiledFunction sms = function(1, "短信发送", true, 10);

        assertThat(check("SGJ", true, Set.of(), sms).verdict()).isEqualTo(DuplicateVerdict.NONE);
        assertThat(check("SGJ", false, Set.of(), sms).verdict()).isEqualTo(DuplicateVerdict.WHOLE);
        assertThat(check("ZFJ", true, Set.of(), sms).verdict()).isEqualTo(DuplicateVerdict.WHOLE);
    }

    @Test
    void a_component_listed_as_reused_is_reused_unless_the_function_says_it_is_built() {
        assertThat(check("ZFJ", false, Set.of("CMP-003"), function(1, "短信发送", true, 10))
                        .verdict())
                .isEqualTo(DuplicateVerdict.NONE);
        assertThat(check("ZFJ", false, Set.of("CMP-003"), function(1, "自建短信平台", true, 10))
                        .verdict())
                .isEqualTo(DuplicateVerdict.WHOLE);
    }

    @Test
    void the_share_is_of_money_and_without_money_of_number() {
        assertThat(check("ZFJ", false, Set.of(), function(1, "犬只免疫", true, 90), function(2, "短信发送", false, 30))
                        .share())
                .isEqualByComparingTo("0.25");
        assertThat(check("ZFJ", false, Set.of(), function(1, "犬只免疫", true, 0), function(2, "短信发送", false, 0))
                        .share())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void what_is_taken_out_of_the_book_is_found_no_more() {
        FiledFunction sms = function(1, "短信发送", true, 10);
        existing.put("CMP-003", List.of());

        assertThat(check("ZFJ", false, Set.of(), sms).matches())
                .extracting(Match::targetCode)
                .doesNotContain("CMP-003");
    }
}
