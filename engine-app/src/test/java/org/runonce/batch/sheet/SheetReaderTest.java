package org.runonce.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

class SheetReaderTest {
    private static final Map<String, String> BUILD_TYPES = Map.of("新建", "NEW", "升级", "UPGRADE");

    @ParameterizedTest
    @ValueSource(strings = {"name,requested_wan", "项目名称,申请资金(万元)", " 项目名称 ,申请资金（万元）", "NAME,REQUESTED_WAN"})
    void headings_are_read_in_chinese_and_in_english(String heading) {
        SheetLine line = Sheets.csv(heading + "\n智慧团建,562.5\n").lines().get(0);
        assertThat(line.text(Column.NAME, 200)).isEqualTo("智慧团建");
        assertThat(line.money(Column.REQUESTED_WAN)).isEqualByComparingTo("562.5");
    }

    @Test
    void a_csv_of_a_chinese_desktop_is_read_like_one_in_utf8() {
        String text = "项目名称,理由\r\n智慧团建,\"可由省市\"\"统建\"\"系统支撑,先不建\"\r\n";
        for (byte[] content : List.of(
                text.getBytes(Charset.forName("GB18030")), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
            SheetLine line = Sheets.csv(content).lines().get(0);
            assertThat(line.text(Column.REASON, 200)).isEqualTo("可由省市\"统建\"系统支撑,先不建");
        }
    }

    @Test
    void a_line_is_named_as_the_spreadsheet_counts_also_below_blank_lines_and_broken_fields() {
        Sheet sheet = Sheets.csv("name,reason\n\n甲,\"一\n二\"\n乙,三\n,,\n丙,四");
        assertThat(sheet.lines()).extracting(SheetLine::number).containsExactly(3, 5, 7);
    }

    @Test
    void a_workbook_gives_the_number_that_was_typed_and_not_the_one_its_format_shows() {
        Sheet sheet = Sheets.xlsx(it -> {
            XSSFRow heading = it.createRow(0);
            heading.createCell(0).setCellValue("申请资金（万元）");
            heading.createCell(3).setCellValue("项目名称");
            XSSFRow row = it.createRow(4);
            var cell = row.createCell(0);
            cell.setCellValue(1450.25);
            var rounded = it.getWorkbook().createCellStyle();
            rounded.setDataFormat(it.getWorkbook().createDataFormat().getFormat("#,##0"));
            cell.setCellStyle(rounded);
            row.createCell(3).setCellValue("智慧团建");
        });
        SheetLine line = sheet.lines().get(0);
        assertThat(line.number()).isEqualTo(5);
        assertThat(line.money(Column.REQUESTED_WAN)).isEqualByComparingTo("1450.25");
        assertThat(line.text(Column.NAME, 10)).isEqualTo("智慧团建");
    }

    @Test
    void every_fault_is_named_by_line_and_column_at_once() {
        Sheet sheet = Sheets.csv("""
                name,build_type,requested_wan,cloud_vcpu
                智慧团建,重建,"1,450",1.5
                ,新建,0,-1
                旅游大数据驾驶舱,升级,604,8,多余
                """);
        for (SheetLine line : sheet.lines()) {
            line.text(Column.NAME, 6);
            line.oneOf(Column.BUILD_TYPE, BUILD_TYPES);
            line.money(Column.REQUESTED_WAN);
            line.count(Column.CLOUD_VCPU, null);
        }
        assertThatExceptionOfType(Problem.class).isThrownBy(sheet::check).satisfies(it -> {
            assertThat(it.type()).isEqualTo("sheet-faulty");
            assertThat(it.violations())
                    .extracting(Violation::pointer)
                    .containsExactlyInAnyOrder(
                            "/lines/2/build_type",
                            "/lines/2/requested_wan",
                            "/lines/2/cloud_vcpu",
                            "/lines/3/name",
                            "/lines/3/requested_wan",
                            "/lines/3/cloud_vcpu",
                            "/lines/4/E",
                            "/lines/4/name");
            assertThat(it.violations())
                    .extracting(Violation::zh)
                    .contains("第2行C列“requested_wan”：“1,450”应为大于0的数，最多两位小数，不带千分位")
                    .contains("第4行E列：这一列没有表头");
        });
    }

    @Test
    void an_unknown_a_doubled_and_a_missing_heading_are_refused() {
        byte[] sheet = "name,钱,name\n甲,1,乙\n".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Sheets.reader().read(sheet, "a.csv", List.of(Column.NAME, Column.MLPS_LEVEL)))
                .satisfies(it -> assertThat(it.violations())
                        .extracting(Violation::zh)
                        .containsExactly("第1行B列“钱”：不认识的列", "第1行C列“name”：这一列出现了两次", "第1行“等保级别”：缺少这一列"));
    }

    @Test
    void a_formula_and_an_error_are_no_values() {
        Sheet sheet = Sheets.xlsx(it -> {
            it.createRow(0).createCell(0).setCellValue("requested_wan");
            it.getRow(0).createCell(1).setCellValue("name");
            it.createRow(1).createCell(0).setCellFormula("600+40");
            it.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            it.getRow(1).createCell(1).setCellErrorValue((byte) 0x17);
        });
        sheet.lines().get(0).money(Column.REQUESTED_WAN);
        sheet.lines().get(0).text(Column.NAME, 200);
        assertThatExceptionOfType(Problem.class).isThrownBy(sheet::check).satisfies(it -> assertThat(it.violations())
                .extracting(Violation::pointer)
                .containsExactly("/lines/2/requested_wan", "/lines/2/name"));
    }
}
