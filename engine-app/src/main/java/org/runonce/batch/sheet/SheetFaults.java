package org.runonce.batch.sheet;

import java.util.ArrayList;
import java.util.List;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Everything wrong with a sheet, cell by cell, so that one upload names it all. */
public final class SheetFaults {
    private final List<Violation> faults = new ArrayList<>();

    /**
     * @param line as the spreadsheet counts, the heading is line 1
     * @param letter the column as the spreadsheet names it; empty where the sheet lacks it
     * @param heading what stands above the cell; empty where nothing does
     */
    void add(int line, String letter, String heading, String zh, String en) {
        String place = heading.isBlank()
                ? letter + "列"
                : letter.isBlank() ? "“" + heading + "”" : letter + "列“" + heading + "”";
        faults.add(new Violation(
                "/lines/%d/%s".formatted(line, heading.isBlank() ? letter : pointerTo(heading)),
                "第%d行%s：%s".formatted(line, place, zh),
                "Line %d, column %s: %s".formatted(line, letter.isBlank() ? pointerTo(heading) : letter, en)));
    }

    private static String pointerTo(String heading) {
        return Column.headed(heading)
                .map(Column::key)
                .orElse(heading)
                .replace("~", "~0")
                .replace("/", "~1");
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Refuses the whole sheet if anything in it is wrong: nothing is half-imported. */
    public void check() {
        if (!faults.isEmpty()) {
            throw Problem.badInput(
                            "sheet-faulty",
                            "表中有%d处错误，全部改正后再导入；这次什么也没有导入".formatted(faults.size()),
                            "The sheet has %d faults; correct them all, nothing was imported".formatted(faults.size()))
                    .with(faults);
        }
    }

    /** The file as a whole cannot be read as a sheet. */
    static Problem unreadable(String type, String zh, String en) {
        return Problem.badInput(type, zh, en).with(new Violation("?file", zh, en));
    }
}
