package org.runonce.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.shared.Violation;

/** A work does not end before it begins. */
class DayOrderTest {
    private static final JsonNode ROAD_WORKS = Forms.form("""
            {"type": "datetime", "subtype": "date", "id": "A", "key": "to", "dateLabel": "完工日期", "properties": {"notBefore": "from"}},
            {"type": "datetime", "subtype": "date", "id": "B", "key": "from", "dateLabel": "开工日期"},
            {"type": "dynamiclist", "id": "L", "path": "rows", "components": [
                {"type": "datetime", "subtype": "date", "id": "C", "key": "from", "dateLabel": "起"},
                {"type": "datetime", "subtype": "date", "id": "D", "key": "to", "dateLabel": "止", "properties": {"notBefore": "from"}}]}""");

    private final FormCheck check = new FormCheck(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from": "2026-06-02", "to": "2026-06-01"}               | /to
            {"from": "2026-06-01", "to": "2026-06-01"}               |
            {"from": "2026-06-01", "to": "2026-06-02"}               |
            {"to": "2026-06-02"}                                     |
            {"from": "2026-06-01"}                                   |
            {"rows": [{"from": "2026-06-02", "to": "2026-06-01"}]}   | /rows/0/to
            {"from": "2026-06-02", "rows": [{"to": "2026-06-01"}]}   |
            """)
    void an_end_before_its_beginning_is_refused_at_its_field(String data, String pointer) {
        for (List<Violation> found :
                List.of(check.check(ROAD_WORKS, Forms.json(data)), check.checkGiven(ROAD_WORKS, Forms.json(data)))) {
            assertThat(found.stream().map(Violation::pointer))
                    .containsExactlyElementsOf(
                            Optional.ofNullable(pointer).stream().toList());
        }
        assertThat(check.checkDraft(ROAD_WORKS, Forms.json(data))).isEmpty();
    }

    @Test
    void it_is_said_in_the_labels_of_both() {
        List<Violation> found =
                check.check(ROAD_WORKS, Forms.json("{\"from\": \"2026-06-02\", \"to\": \"2026-06-01\"}"));
        assertThat(found.get(0).zh()).isEqualTo("“完工日期”不能早于“开工日期”");
        assertThat(found.get(0).en()).isEqualTo("\"完工日期\" must not lie before \"开工日期\"");
    }
}
