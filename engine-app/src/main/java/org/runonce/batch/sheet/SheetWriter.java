package org.runonce.batch.sheet;

import java.util.List;
import java.util.Map;

/** Writes a sheet that {@link SheetReader} reads back as it was. */
public final class SheetWriter {
    private SheetWriter() {}

    /** @param lines texts and numbers by column; what is left out stays empty */
    public static byte[] write(SheetFormat format, String title, List<Map<Column, Object>> lines) {
        return format == SheetFormat.CSV ? CsvWriter.write(lines) : WorkbookWriter.write(title, lines);
    }

    /** An empty sheet to fill in; as a workbook it says what belongs in each column. */
    public static byte[] template(SheetFormat format) {
        return format == SheetFormat.CSV ? CsvWriter.write(List.of()) : WorkbookWriter.template();
    }
}
