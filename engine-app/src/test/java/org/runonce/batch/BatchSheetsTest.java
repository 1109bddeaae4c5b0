package org.runonce.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runonce.batch.sheet.SheetFormat;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheets of a batch over HTTP. */
@RunOnceTest
class BatchSheetsTest {
    private static final String HEADING =
            "project_code,name,applicant,application_system,build_type,requested_wan,cloud_vcpu,mlps_level\n";

    @Autowired
    District district;

    @Autowired
    BatchDesk desk;

    @Test
    void every_wrong_cell_is_named_by_line_and_column_and_nothing_is_half_imported() {
        String code = desk.opened();
        Reply refused = desk.imports(code, HEADING + """
                        ,智慧团建,团区委,党政机关整体智治,新建,562,32,二级
                        ,旅游大数据驾驶舱,区旅游局,数字经济,重建,零,32,六级
                        ,,区投促局,数字社会,新建,730,,三级
                        """);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("sheet-faulty");
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/lines/3/applicant",
                        "/lines/3/build_type",
                        "/lines/3/requested_wan",
                        "/lines/3/mlps_level",
                        "/lines/4/name",
                        "/lines/4/cloud_vcpu");
        assertThat(refused.body()).contains("第3行C列“applicant”：没有简称为“区旅游局”的单位");
        assertThat(projectsOf(code)).isZero();
    }

    @Test
    void what_only_the_project_database_knows_is_named_by_its_cell_too() {
        String code = desk.opened();
        String good = ",智慧团建,团区委,党政机关整体智治,新建,562,32,二级\n";
        assertThat(desk.imports(code, HEADING + "YH-IT-" + code + "-001" + good).status())
                .isEqualTo(201);
        Reply refused = desk.imports(
                code,
                HEADING
                        + "YH-IT-%s-001%s".formatted(code, good)
                        + "YH-IT-%s-002%s".formatted(code, good)
                        + "YH-IT-%s-002%s".formatted(code, good)
                        + "YH-IT-1999-01-001" + good
                        + good.replace("党政机关整体智治", "数字乡村"));
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/lines/2/project_code",
                        "/lines/4/project_code",
                        "/lines/5/project_code",
                        "/lines/6/application_system");
        assertThat(projectsOf(code)).isOne();
        assertThat(desk.imports(code, HEADING + good).json().at("/projects/0").asText())
                .isEqualTo("YH-IT-" + code + "-002");
    }

    @Test
    void only_the_data_bureau_imports_and_a_file_that_is_no_sheet_is_refused() {
        String code = desk.opened();
        byte[] sheet = (HEADING + ",智慧团建,团区委,党政机关整体智治,新建,562,32,二级\n").getBytes(StandardCharsets.UTF_8);
        assertThat(district.as("czj-fin")
                        .upload("/api/batches/" + code + "/sheet", "file", "a.csv", "text/csv", sheet)
                        .problem())
                .isEqualTo("not-the-data-bureau");
        assertThat(desk.imports(code, "a.xlsx", sheet).problem()).isEqualTo("sheet-extension-mismatch");
        assertThat(desk.imports(code, "a.csv", HEADING.getBytes(StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("sheet-empty");
        assertThat(desk.imports("2020-96", "a.csv", sheet).status()).isEqualTo(404);
    }

    @Test
    void the_template_is_filled_in_and_imported() throws IOException {
        String code = desk.opened();
        byte[] template = desk.bureau().get("/api/batches/template").bytes();
        byte[] filled;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row heading = workbook.getSheetAt(0).getRow(0);
            Row row = workbook.getSheetAt(0).createRow(1);
            List<String> values = List.of("", "数字乡村径山茶", "径山镇", "数字社会", "新建");
            values.forEach(it -> row.createCell(values.indexOf(it)).setCellValue(it));
            row.createCell(place(heading, "申请资金（万元）")).setCellValue(280);
            row.createCell(place(heading, "云资源（vCPU）")).setCellValue(24);
            row.createCell(place(heading, "等保级别")).setCellValue("三级");
            workbook.write(bytes);
            filled = bytes.toByteArray();
        }
        Reply reply = desk.imports(code, "申报表.xlsx", filled);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(district.as("t02-handler")
                        .get("/api/projects/YH-IT-" + code + "-001")
                        .text("leadUnit"))
                .isEqualTo("FGJ");
    }

    @ParameterizedTest
    @EnumSource
    void an_export_imports_as_the_batch_it_came_from(SheetFormat format) throws IOException {
        String first = desk.opened();
        String sheet = HEADING.replace("\n", ",shared_data_items\n") + """
                ,"=2+3,""引号""\",团区委,党政机关整体智治,新建,562.25,32,二级,6
                ,行政区划调整:政务网络重组,区数管局,基础设施,升级,1380,8,三级,3
                """;
        assertThat(desk.imports(first, sheet).status()).isEqualTo(201);
        byte[] export = exported(first, format);
        String second = desk.opened();
        assertThat(desk.imports(second, "a" + format.extension(), export).pointers())
                .containsExactly("/lines/2/project_code", "/lines/3/project_code");
        byte[] withoutCodes = format == SheetFormat.CSV
                ? new String(export, StandardCharsets.UTF_8)
                        .replaceAll("YH-IT-\\d{4}-\\d{2}-\\d{3}", "")
                        .getBytes(StandardCharsets.UTF_8)
                : withoutCodes(export);
        Reply again = desk.imports(second, "a" + format.extension(), withoutCodes);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(lines(exported(second, SheetFormat.XLSX)))
                .isEqualTo(lines(exported(first, SheetFormat.XLSX)).stream()
                        .map(it -> it.replace(first, second))
                        .toList())
                .hasSize(3)
                .element(1)
                .asString()
                .contains("=2+3,\"引号\"", "|562.25|", "|6|32|二级|申报");
    }

    private long projectsOf(String batch) {
        return desk.look(batch, "").path("totals").path("filed").asLong();
    }

    private byte[] exported(String batch, SheetFormat format) {
        Reply reply = desk.bureau().get("/api/batches/" + batch + "/sheet?format=" + format);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Disposition")).startsWith("attachment").contains(batch);
        return reply.bytes();
    }

    private static byte[] withoutCodes(byte[] content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() > 0) {
                    row.removeCell(row.getCell(0));
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> lines(byte[] content) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Row row : workbook.getSheetAt(0)) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < 16; i++) {
                    line.append(formatter.formatCellValue(row.getCell(i))).append('|');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static int place(Row heading, String text) {
        for (int i = 0; i < heading.getLastCellNum(); i++) {
            if (heading.getCell(i).getStringCellValue().equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }
}
