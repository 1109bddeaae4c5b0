package org.runonce.batch.sheet;

import java.util.Map;

/**
 * A line as it stands in the file, before anybody has asked what its columns mean.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells by the number of the column, from 0; a cell without content is left out
 */
record RawLine(int number, Map<Integer, RawCell> cells) {
    RawLine {
        cells = Map.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(it -> it.text().isEmpty());
    }
}
