package org.runonce.batch.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook. A text is written as a text and marked as one, so that nothing in it is ever computed. */
final class WorkbookWriter {
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle asText = workbook.createCellStyle();
    private final CellStyle asHeading = workbook.createCellStyle();

    private WorkbookWriter() {
        asText.setQuotePrefixed(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        asHeading.setFont(bold);
    }

    static byte[] write(String title, List<Map<Column, Object>> lines) {
        WorkbookWriter writer = new WorkbookWriter();
        Sheet sheet = writer.headed(title);
        lines.forEach(line -> writer.line(sheet.createRow(sheet.getLastRowNum() + 1), line));
        return writer.bytes();
    }

    static byte[] template() {
        WorkbookWriter writer = new WorkbookWriter();
        writer.headed("项目");
        Sheet hints = writer.workbook.createSheet("填写说明");
        hints.setColumnWidth(0, 20 * CHARACTER);
        hints.setColumnWidth(1, 70 * CHARACTER);
        for (Column column : Column.values()) {
            Row row = hints.createRow(column.ordinal());
            row.createCell(0).setCellValue(column.zh());
            row.createCell(1).setCellValue(column.hint());
        }
        return writer.bytes();
    }

    private Sheet headed(String title) {
        Sheet sheet = workbook.createSheet(title);
        Row heading = sheet.createRow(0);
        for (Column column : Column.values()) {
            Cell cell = heading.createCell(column.ordinal());
            cell.setCellValue(column.zh());
            cell.setCellStyle(asHeading);
            sheet.setColumnWidth(column.ordinal(), (column == Column.NAME ? 40 : 18) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void line(Row row, Map<Column, Object> line) {
        line.forEach((column, value) -> {
            Cell cell = row.createCell(column.ordinal());
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
                cell.setCellStyle(asText);
            }
        });
    }

    private byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot be written", e);
        }
    }
}
