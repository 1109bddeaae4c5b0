package org.runonce.batch.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV after RFC 4180, with the mark by which a spreadsheet knows UTF-8. */
final class CsvWriter {
    private CsvWriter() {}

    static byte[] write(List<Map<Column, Object>> lines) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(line(Column::zh));
        lines.forEach(line -> csv.append(line(line::get)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Function<Column, @Nullable Object> value) {
        return Arrays.stream(Column.values()).map(it -> field(value.apply(it))).collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Number ? value.toString() : Injection.defused(value.toString());
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
