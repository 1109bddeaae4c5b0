package org.runonce.batch.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV after RFC 4180. A quoted field may run over several lines; its record is named by its first. */
final class CsvLines {
    private final String text;
    private final int mostLines;
    private final List<RawLine> lines = new ArrayList<>();
    private Map<Integer, RawCell> cells = new HashMap<>();
    private int column;
    private int lineBreaks;
    private int at;

    private CsvLines(String text, int mostLines) {
        this.text = text;
        this.mostLines = mostLines;
    }

    static List<RawLine> read(String text, int mostLines) {
        return new CsvLines(text, mostLines).all();
    }

    private List<RawLine> all() {
        while (at < text.length()) {
            int number = lineBreaks + 1;
            record(number);
            RawLine line = new RawLine(number, cells);
            cells = new HashMap<>();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            if (lines.size() > mostLines + 1) {
                throw SheetLimits.tooManyLines(mostLines);
            }
        }
        return lines;
    }

    private void record(int number) {
        column = 0;
        boolean more = true;
        while (more) {
            String field = at < text.length() && text.charAt(at) == '"' ? quoted(number) : plain();
            if (!field.isBlank()) {
                cells.put(column, RawCell.value(Injection.undone(field.strip())));
            }
            column++;
            more = at < text.length() && text.charAt(at) == ',';
            if (more) {
                at++;
            }
        }
        lineEnd(number);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int number) {
        StringBuilder field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char it = text.charAt(at);
            if (it != '"') {
                lineBreaks += it == '\n' ? 1 : 0;
                field.append(it);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(it);
                at++;
            } else {
                at++;
                return field.toString();
            }
        }
        throw SheetFaults.unreadable(
                "sheet-unreadable",
                "第%d行有一个引号没有结束".formatted(number),
                "A quotation mark of line %d is not closed".formatted(number));
    }

    private void lineEnd(int number) {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        } else if (at < text.length() && text.charAt(at - 1) != '\r') {
            throw SheetFaults.unreadable(
                    "sheet-unreadable",
                    "第%d行的引号后面还有文字".formatted(number),
                    "In line %d text follows a quoted field".formatted(number));
        }
        lineBreaks++;
    }
}
