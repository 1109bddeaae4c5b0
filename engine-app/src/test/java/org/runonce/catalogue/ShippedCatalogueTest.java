package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The matters that ship, checked without starting the application. */
class ShippedCatalogueTest {
    private final Remarks remarks = new Remarks();
    private final List<Matter> matters;

    ShippedCatalogueTest() throws IOException {
        List<MatterRule> rules = new ArrayList<>(MatterRules.ALL);
        rules.add(new ReferenceRules(units()::contains, new Models(new ObjectMapper(), "")));
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
}
