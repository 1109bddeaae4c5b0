package org.runonce.batch.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the lines of one sheet of a workbook as they stand in its XML: a million empty rows cost nothing, and a number
 * is the one that was typed and not the one its format shows.
 */
final class WorkbookLines extends DefaultHandler {
    private final SharedStrings strings;
    private final int mostLines;
    private final List<RawLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, RawCell> cells = new HashMap<>();
    private int line;
    private int column = -1;
    private @Nullable String type;
    private boolean formula;
    private boolean inText;

    WorkbookLines(SharedStrings strings, int mostLines) {
        this.strings = strings;
        this.mostLines = mostLines;
    }

    List<RawLine> lines() {
        return lines;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "row" -> {
                // a row or cell may leave out where it stands: it is then the next one
                String number = attributes.getValue("r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                column = -1;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> inText = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] content, int start, int length) {
        if (inText) {
            text.append(content, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        switch (name) {
            case "v", "t" -> inText = false;
            case "c" -> {
                RawCell cell = cell();
                if (!cell.text().isEmpty()) {
                    cells.put(column, cell);
                }
            }
            case "row" -> {
                keep(new RawLine(line, cells));
                cells = new HashMap<>();
            }
            default -> {}
        }
    }

    private RawCell cell() {
        if (formula) {
            return new RawCell(text.isEmpty() ? "=" : text.toString(), RawCell.Kind.FORMULA);
        }
        if ("e".equals(type)) {
            return new RawCell(text.toString(), RawCell.Kind.ERROR);
        }
        if (text.isEmpty() || "str".equals(type) || "inlineStr".equals(type) || "d".equals(type)) {
            return RawCell.value(text.toString());
        }
        if ("s".equals(type)) {
            return RawCell.value(
                    strings.getItemAt(Integer.parseInt(text.toString().strip())).getString());
        }
        if ("b".equals(type)) {
            return RawCell.value(text.toString().strip().equals("1") ? "TRUE" : "FALSE");
        }
        return RawCell.value(NumberToTextConverter.toText(Double.parseDouble(text.toString())));
    }

    private void keep(RawLine read) {
        if (!read.isEmpty()) {
            lines.add(read);
        }
        if (lines.size() > mostLines + 1) {
            throw SheetLimits.tooManyLines(mostLines);
        }
    }
}
