package org.runonce.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runonce.shared.Problem;

/** What somebody uploads is refused by what it is, whatever it is called, and cannot fill the memory. */
class HostileSheetsTest {
    private static final byte[] GOOD =
            Sheets.workbook(it -> it.createRow(0).createCell(0).setCellValue("name"));

    @Test
    void a_good_sheet_is_read() {
        assertThat(Sheets.reader().read(GOOD, "批次.XLSX", List.of()).lines()).isEmpty();
    }

    @Test
    void what_is_no_sheet_is_refused() {
        refused("sheet-empty", new byte[0], "a.csv");
        refused("sheet-empty", bytes("\n\nname\n甲"), "a.csv");
        refused("sheet-unreadable", new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1}, "a.csv");
        refused("sheet-unreadable", bytes("name\n甲\u0000乙"), "a.csv");
        refused("sheet-unreadable", bytes("name\n\"甲"), "a.csv");
        refused("sheet-unreadable", bytes("name\n\"甲\"乙"), "a.csv");
        refused("sheet-unreadable", HexFormat.of().parseHex("D0CF11E0A1B11AE1"), "a.xls");
        refused("sheet-unreadable", Arrays.copyOf(GOOD, GOOD.length / 2), "a.xlsx");
        refused("sheet-unreadable", Sheets.zip(Map.of("readme.txt", bytes("hello"))), "a.xlsx");
    }

    @Test
    void the_name_must_say_what_the_file_is() {
        refused("sheet-extension-mismatch", GOOD, "a.csv");
        refused("sheet-extension-mismatch", bytes("name\n甲"), "a.xlsx");
        refused("sheet-extension-mismatch", GOOD, "a.xlsm");
    }

    @Test
    void a_file_with_macros_is_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>\
                </Types>"""));
        parts.put("xl/vbaProject.bin", bytes("macro"));
        refused("sheet-has-macros", Sheets.zip(parts), "a.xlsx");
    }

    @Test
    void a_small_file_that_inflates_to_a_large_one_is_refused_before_it_is_read() {
        byte[] bomb = Sheets.zip(Map.of("xl/worksheets/sheet1.xml", new byte[50_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        refused("sheet-too-large", bomb, "a.xlsx");
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.range(0, 41).forEach(it -> many.put("part" + it, new byte[0]));
        refused("sheet-too-large", Sheets.zip(many), "a.xlsx");
        refused("sheet-too-large", new byte[300_000], "a.csv");
    }

    @Test
    void more_lines_than_a_batch_can_have_are_refused() {
        refused("sheet-too-long", bytes("name\n" + "甲\n".repeat(Sheets.MOST_LINES + 1)), "a.csv");
        byte[] long1 = Sheets.workbook(it -> IntStream.rangeClosed(0, Sheets.MOST_LINES + 1)
                .forEach(row -> it.createRow(row).createCell(0).setCellValue("name")));
        refused("sheet-too-long", long1, "a.xlsx");
    }

    @Test
    void a_document_type_inside_a_workbook_is_not_resolved() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <!DOCTYPE Types [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">&b;</Types>"""));
        refused("sheet-unreadable", Sheets.zip(parts), "a.xlsx");
    }

    @Test
    void a_cell_that_says_it_stands_nowhere_is_a_broken_file() {
        assertThat(Sheets.reader().read(placed("A1"), "a.xlsx", List.of()).lines())
                .isEmpty();
        refused("sheet-unreadable", placed("A1B"), "a.xlsx");
    }

    private static byte[] placed(String place) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes(relation("officeDocument", "xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels", bytes(relation("worksheet", "sheet1.xml")));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""));
        parts.put("xl/sheet1.xml", bytes("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                <row r="1"><c r="%s" t="inlineStr"><is><t>name</t></is></c></row></sheetData></worksheet>""".formatted(place)));
        return Sheets.zip(parts);
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Target="%s" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>""".formatted(target, type);
    }

    private static void refused(String type, byte[] content, String name) {
        assertThatExceptionOfType(Problem.class)
                .as(type)
                .isThrownBy(() -> Sheets.reader().read(content, name, List.of()))
                .satisfies(it -> assertThat(it.type()).isEqualTo(type));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
