package org.runonce.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.runonce.shared.Problem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Keeps a small file from filling the memory: counts what a workbook inflates to before anything is made of it. */
@Component
@EnableConfigurationProperties(SheetSettings.class)
final class SheetLimits {
    private final SheetSettings settings;

    SheetLimits(SheetSettings settings) {
        this.settings = settings;
        // the library's own guard, in case it finds other parts in the file than we do
        ZipSecureFile.setMaxEntrySize(settings.largestInflated().toBytes());
        ZipSecureFile.setMaxFileCount(settings.mostParts());
    }

    int mostLines() {
        return settings.mostLines();
    }

    void checkSize(byte[] content) {
        if (content.length == 0) {
            throw SheetFaults.unreadable("sheet-empty", "文件是空的", "The file is empty");
        }
        if (content.length > settings.largest().toBytes()) {
            throw tooLarge(settings.largest().toKilobytes());
        }
    }

    void checkInflated(byte[] workbook) throws IOException {
        long inflated = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    check(inflated, parts);
                }
            }
        }
        check(inflated, parts);
    }

    private void check(long inflated, int parts) {
        if (inflated > settings.largestInflated().toBytes() || parts > settings.mostParts()) {
            throw tooLarge(settings.largestInflated().toKilobytes());
        }
    }

    private static Problem tooLarge(long kilobytes) {
        return SheetFaults.unreadable(
                "sheet-too-large",
                "文件太大或解压后太大（最多%dKB）".formatted(kilobytes),
                "The file is too large, or what it inflates to (at most %d KB)".formatted(kilobytes));
    }

    static Problem tooManyLines(int most) {
        return SheetFaults.unreadable("sheet-too-long", "最多%d行".formatted(most), "At most %d lines".formatted(most));
    }
}
