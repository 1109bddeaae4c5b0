package org.runonce.batch.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** A sheet as it was read, with everything found wrong in it so far. */
public final class Sheet {
    private final Map<Column, Integer> places;
    private final Map<Column, String> headings;
    private final List<SheetLine> lines = new ArrayList<>();
    private final SheetFaults faults = new SheetFaults();

    Sheet(Map<Column, Integer> places, Map<Column, String> headings) {
        this.places = places;
        this.headings = headings;
    }

    public List<SheetLine> lines() {
        return List.copyOf(lines);
    }

    /** Refuses the sheet as a whole if anything was found wrong in it. */
    public void check() {
        faults.check();
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    public void requireLines() {
        if (lines.isEmpty()) {
            throw SheetFaults.unreadable("sheet-empty", "表头下面没有内容", "There is nothing below the heading");
        }
    }

    void add(RawLine raw) {
        Map<Column, RawCell> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            RawCell cell = raw.cells().get(place);
            if (cell != null) {
                cells.put(column, cell);
            }
        });
        raw.cells().keySet().stream()
                .filter(place -> !places.containsValue(place))
                .sorted()
                .forEach(place -> faults.add(
                        raw.number(),
                        CellReference.convertNumToColString(place),
                        "",
                        "这一列没有表头",
                        "this column has no heading"));
        lines.add(new SheetLine(this, raw.number(), cells));
    }

    void fault(int line, Column column, String zh, String en) {
        Integer place = places.get(column);
        faults.add(
                line,
                place == null ? "" : CellReference.convertNumToColString(place),
                headings.getOrDefault(column, column.zh()),
                zh,
                en);
    }
}
