package org.runonce.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureFilesTest {
    private static final String DISTRICT = "YH,余杭区,余杭区,,DISTRICT,11330110YHTE000138,seed\n";

    @Test
    void the_district_has_its_offices_towns_streets_villages_and_grids() {
        List<Unit> units =
                StructureFiles.units(DataFile.onClasspath("organisation/org.csv", StructureFiles.UNIT_COLUMNS));
        assertThat(units).extracting(Unit::kind).contains(Unit.Kind.values());
        assertThat(units.stream().filter(it -> it.kind() == Unit.Kind.SUBDISTRICT || it.kind() == Unit.Kind.TOWN))
                .hasSize(12);
    }

    @Test
    void the_roles_that_rules_refer_to_stand_in_the_file() throws IllegalAccessException {
        List<String> ids =
                StructureFiles.roles(DataFile.onClasspath("organisation/roles.csv", StructureFiles.ROLE_COLUMNS))
                        .stream()
                        .map(Role::id)
                        .toList();
        for (var constant : Roles.class.getDeclaredFields()) {
            assertThat(ids).contains((String) constant.get(null));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCJ,市场监管局,市监,XX,DEPARTMENT,,m | line 3, parent: 'XX' is no code of the file",
                "SCJ,市场监管局,市监,,DEPARTMENT,,m | line 3, parent: is empty, but a DEPARTMENT lies below another unit",
                "scj,市场监管局,市监,YH,DEPARTMENT,,m | line 3, code: 'scj' does not match",
                "SCJ,,市监,YH,DEPARTMENT,,m | line 3, name: is empty",
                "SCJ,市场监管局,市监,YH,BUREAU,,m | line 3, kind: 'BUREAU' is none of",
                "SCJ,市场监管局,市监,YH,DEPARTMENT,11330110YHTE000139,m | line 3, credit_code: '11330110YHTE000139' has a wrong check digit",
                "YH,市场监管局,市监,YH,DEPARTMENT,,m | line 3, code: 'YH' stands twice in the file",
                "SCJ,市场监管局,市监,YH,DEPARTMENT | line 3: 5 fields instead of 7"
            })
    void a_fault_is_named_with_file_line_and_field(String line, String fault) {
        assertThatThrownBy(() -> units(DISTRICT + line)).hasMessageContaining("org.csv " + fault);
    }

    @Test
    void all_faults_are_named_at_once() {
        assertThatThrownBy(() -> units(DISTRICT + "A1,,甲,YH,TOWN,,m\nB1,乙,乙,ZZ,TOWN,,m\n"))
                .hasMessageContainingAll("line 3, name", "line 4, parent");
    }

    @Test
    void parents_that_go_round_in_a_circle_are_refused() {
        assertThatThrownBy(() -> units(DISTRICT + "A1,甲,甲,B1,TOWN,,m\nB1,乙,乙,A1,TOWN,,m\n"))
                .hasMessageContaining("circle");
    }

    @Test
    void other_columns_are_refused() {
        assertThatThrownBy(() -> read("code,name\nA1,甲\n"))
                .hasMessageContaining("org.csv line 1: the columns are code,name, expected code,name,short_name");
    }

    private static List<Unit> units(String lines) throws IOException {
        return StructureFiles.units(read(String.join(",", StructureFiles.UNIT_COLUMNS) + "\n" + lines));
    }

    private static DataFile read(String content) throws IOException {
        return DataFile.read(
                "org.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                StructureFiles.UNIT_COLUMNS);
    }
}
