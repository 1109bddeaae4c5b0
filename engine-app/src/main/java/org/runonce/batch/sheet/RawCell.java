package org.runonce.batch.sheet;

/**
 * What stands in a cell.
 *
 * @param text without blanks around it
 */
record RawCell(String text, Kind kind) {
    enum Kind {
        VALUE,
        /** Its value depends on what computed it last, so it is not taken as anybody's word. */
        FORMULA,
        /** {@code #REF!} and the like. */
        ERROR
    }

    RawCell {
        text = text.strip();
    }

    static RawCell value(String text) {
        return new RawCell(text, Kind.VALUE);
    }
}
