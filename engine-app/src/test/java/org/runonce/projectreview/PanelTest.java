package org.runonce.projectreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {
    @ParameterizedTest
    @CsvSource({"5,3,false", "5,4,false", "5,5,true", "5,6,false", "5,7,true", "7,5,false", "7,7,true", "7,8,false"})
    void a_panel_is_odd_in_number_and_has_at_least_as_many_experts_as_the_table_asks(
            int needed, int experts, boolean suffices) {
        Panel panel = new Panel();
        panel.needed = needed;
        assertThat(panel.suffices(experts)).isEqualTo(suffices);
    }
}
