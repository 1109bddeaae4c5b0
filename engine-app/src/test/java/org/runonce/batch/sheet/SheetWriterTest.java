package org.runonce.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_back_as_it_was(SheetFormat format) {
        List<String> names = List.of("智慧团建", "=1+1", "'引号", "-12", "@人\"物\",一\n二", "＝全角", "'=x");
        List<Map<Column, Object>> lines = names.stream()
                .map(it -> Map.<Column, Object>of(Column.NAME, it, Column.REQUESTED_WAN, new BigDecimal("640.25")))
                .toList();
        byte[] written = SheetWriter.write(format, "2026-03", lines);
        Sheet read = Sheets.reader().read(written, "a" + format.extension(), List.of(Column.values()));
        assertThat(read.lines()).extracting(it -> it.text(Column.NAME, 200)).containsExactlyElementsOf(names);
        assertThat(read.lines())
                .allSatisfy(it -> assertThat(it.money(Column.REQUESTED_WAN)).isEqualByComparingTo("640.25"));
        read.check();
    }

    @ParameterizedTest
    @EnumSource
    void a_template_is_an_empty_sheet_with_every_column(SheetFormat format) {
        byte[] template = SheetWriter.template(format);
        assertThat(Sheets.reader()
                        .read(template, "a" + format.extension(), List.of(Column.values()))
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", "\r=1"})
    void a_text_that_a_spreadsheet_would_carry_out_is_defused(String name) throws IOException {
        List<Map<Column, Object>> line = List.of(Map.of(Column.NAME, name));
        String csv = new String(SheetWriter.write(SheetFormat.CSV, "a", line), StandardCharsets.UTF_8);
        assertThat(csv.split(",|\r\n", -1)).noneMatch(it -> it.replace("\"", "").startsWith(name.substring(0, 1)));
        assertThat(csv).contains("'" + name);
        byte[] written = SheetWriter.write(SheetFormat.XLSX, "a", line);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(Column.NAME.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_negative_number_is_a_number_and_no_formula() {
        assertThat(Injection.defused("-12.5")).isEqualTo("-12.5");
    }
}
