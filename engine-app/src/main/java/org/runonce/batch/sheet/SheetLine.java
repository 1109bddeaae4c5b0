package org.runonce.batch.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Characters;

/** One line of a sheet. Whatever is wrong with a cell is told to the sheet; the value handed back is then a placeholder. */
public final class SheetLine {
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private final Sheet sheet;
    private final int number;
    private final Map<Column, RawCell> cells;

    SheetLine(Sheet sheet, int number, Map<Column, RawCell> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = cells;
    }

    /** As the spreadsheet counts. */
    public int number() {
        return number;
    }

    public String text(Column column, int longest) {
        String text = optional(column, longest);
        if (text == null) {
            missing(column);
            return "";
        }
        return text;
    }

    public @Nullable String optional(Column column, int longest) {
        String text = raw(column);
        if (text.length() > longest) {
            fault(column, "最多%d个字".formatted(longest), "at most %d characters".formatted(longest));
        } else if (!Characters.areUsable(text)) {
            fault(column, "含有不能使用的字符", "it has characters that cannot be used");
        }
        return text.isEmpty() ? null : text;
    }

    /** An amount in ten thousand yuan that is more than nothing. */
    public BigDecimal money(Column column) {
        String text = raw(column);
        if (text.isEmpty()) {
            missing(column);
        } else if (MONEY.matcher(text).matches() && new BigDecimal(text).signum() > 0) {
            return new BigDecimal(text);
        } else {
            fault(
                    column,
                    "“%s”应为大于0的数，最多两位小数，不带千分位".formatted(shown(text)),
                    "it must be a number above 0 with at most two decimals and no thousands separator");
        }
        return BigDecimal.ONE;
    }

    /** A whole number from 0; nothing there counts as {@code otherwise}, or is a fault if that is null. */
    public int count(Column column, @Nullable Integer otherwise) {
        String text = raw(column);
        if (text.isEmpty()) {
            if (otherwise == null) {
                missing(column);
            }
            return otherwise == null ? 0 : otherwise;
        }
        if (COUNT.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        fault(column, "“%s”应为0到999999的整数".formatted(shown(text)), "it must be a whole number from 0 to 999999");
        return 0;
    }

    /** One of the words of a list; null after a fault. */
    public <T> @Nullable T oneOf(Column column, Map<String, T> words) {
        String text = raw(column);
        T found = words.get(text);
        if (text.isEmpty()) {
            missing(column);
        } else if (found == null) {
            fault(
                    column,
                    "“%s”应为：%s".formatted(shown(text), String.join("、", words.keySet())),
                    "it must be one of " + String.join(", ", words.keySet()));
        }
        return found;
    }

    public void fault(Column column, String zh, String en) {
        sheet.fault(number, column, zh, en);
    }

    /** A fault repeats what stands in the cell, but not at any length. */
    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void missing(Column column) {
        // a cell that holds something unusable has its fault already
        if (!cells.containsKey(column)) {
            fault(column, "必填", "this is required");
        }
    }

    private String raw(Column column) {
        RawCell cell = cells.get(column);
        if (cell == null) {
            return "";
        }
        if (cell.kind() == RawCell.Kind.FORMULA) {
            fault(column, "不接受公式，请改为数值或文字", "a formula is not taken; put its value there");
        } else if (cell.kind() == RawCell.Kind.ERROR) {
            fault(column, "单元格是错误值", "the cell holds an error");
        }
        return cell.kind() == RawCell.Kind.VALUE ? cell.text() : "";
    }
}
