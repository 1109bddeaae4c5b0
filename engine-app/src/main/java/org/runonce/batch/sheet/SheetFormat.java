package org.runonce.batch.sheet;

import java.util.Locale;

/** The kinds of sheet we read and write. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With the dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** A name says what is in the file, or the file is refused. */
    boolean mayBeCalled(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(extension());
    }
}
