package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runonce.calendar.LimitUnit;
import org.springframework.core.io.ClassPathResource;

/** The matters that ship, checked without starting the application. */
class ShippedCatalogueTest {
    private final Remarks remarks = new Remarks();
    private final List<Matter> matters;

    ShippedCatalogueTest() throws IOException {
        List<MatterRule> rules = new ArrayList<>(MatterRules.ALL);
        rules.add(new ReferenceRules(units()::contains, new Models(new ObjectMapper(), "")));
        rules.add(new DecisionRules(new Models(new ObjectMapper(), "")));
        matters = MatterFiles.read(MatterFiles.in("classpath*:catalogue/*.yaml", ""), rules, remarks);
    }

    private static Set<String> units() throws IOException {
        return new ClassPathResource("organisation/org.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    @Test
    void every_matter_that_ships_keeps_every_rule() {
        assertThat(remarks.errors()).isEmpty();
        assertThat(matters).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void every_decision_for_the_public_says_what_was_applied_for() {
        assertThat(matters)
                .filteredOn(it -> it.scope() == Matter.Scope.PUBLIC)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(it -> assertThat(it.decision()).as(it.code()).isNotNull());
    }

    private Matter matter(String code) {
        return matters.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void law_25_the_unit_of_a_statutory_limit_is_data() {
        assertThat(matter("PUB-013").statutoryLimit())
                .extracting(Limit::amount, Limit::unit)
                .containsExactly(3, LimitUnit.MONTH);
        assertThat(matter("PUB-014").statutoryLimit())
                .extracting(Limit::amount, Limit::unit)
                .containsExactly(30, LimitUnit.WORKING_DAY);
    }

    @Test
    void law_22_no_matter_asks_the_applicant_for_what_can_be_fetched() {
        assertThat(remarks.warnings()).noneMatch(it -> it.reason().contains("LAW-22"));
    }

    @Test
    void a_folder_beside_the_product_adds_matters_and_replaces_those_that_ship(@TempDir Path folder) {
        Example.write(folder, "tst-001.yaml", Example.MATTER);
        Example.write(folder, "pub-005.yaml", Example.MATTER.replace("TST-001", "PUB-005"));

        assertThat(MatterFiles.read(
                        MatterFiles.in("classpath*:catalogue/*.yaml", folder.toString()), List.of(), remarks))
                .hasSize(matters.size() + 1)
                .filteredOn(it -> it.name().equals("架设天桥许可"))
                .extracting(Matter::code)
                .containsExactly("PUB-005", "TST-001");
    }
}
