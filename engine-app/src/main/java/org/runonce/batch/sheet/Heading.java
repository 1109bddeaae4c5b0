package org.runonce.batch.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Which column stands where. An unknown or doubled heading is a fault, so that nothing is silently left out. */
final class Heading {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final SheetFaults faults = new SheetFaults();

    private Heading() {}

    static Sheet of(List<RawLine> lines, List<Column> required) {
        if (lines.isEmpty() || lines.get(0).number() != 1) {
            throw SheetFaults.unreadable("sheet-empty", "第1行应为表头", "Line 1 must be the heading");
        }
        Heading heading = new Heading();
        heading.read(lines.get(0));
        required.stream()
                .filter(it -> !heading.places.containsKey(it))
                .forEach(it -> heading.faults.add(1, "", it.zh(), "缺少这一列", "the column " + it.key() + " is missing"));
        heading.faults.check();
        return heading.sheet(lines.subList(1, lines.size()));
    }

    private void read(RawLine line) {
        line.cells().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(cell -> {
            String text = cell.getValue().text();
            Column column = Column.headed(text).orElse(null);
            if (column == null) {
                fault(cell.getKey(), text, "不认识的列", "an unknown heading");
            } else if (places.put(column, cell.getKey()) != null) {
                fault(cell.getKey(), text, "这一列出现了两次", "the heading stands there twice");
            } else {
                headings.put(column, text);
            }
        });
    }

    private void fault(int place, String heading, String zh, String en) {
        faults.add(1, CellReference.convertNumToColString(place), heading, zh, en);
    }

    private Sheet sheet(List<RawLine> lines) {
        Sheet sheet = new Sheet(places, headings);
        lines.forEach(sheet::add);
        return sheet;
    }
}
