package org.runonce.batch.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.util.unit.DataSize;

/** Sheets to read, and a reader with small limits. */
final class Sheets {
    static final int MOST_LINES = 20;

    private Sheets() {}

    static SheetReader reader() {
        SheetLimits limits = new SheetLimits(
                new SheetSettings(DataSize.ofKilobytes(200), DataSize.ofKilobytes(400), 40, MOST_LINES));
        return new SheetReader(limits, new Workbook(limits));
    }

    static Sheet csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    static Sheet csv(byte[] content) {
        return reader().read(content, "批次.csv", List.of());
    }

    static Sheet xlsx(Consumer<XSSFSheet> fill) {
        return reader().read(workbook(fill), "批次.xlsx", List.of());
    }

    static byte[] workbook(Consumer<XSSFSheet> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet());
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
