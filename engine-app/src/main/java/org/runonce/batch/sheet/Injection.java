package org.runonce.batch.sheet;

import java.util.regex.Pattern;

/**
 * A spreadsheet takes a text of a CSV file that begins so for a formula and carries it out. An apostrophe before it
 * makes it a text again; reading our own file takes the apostrophe away. In a workbook the cell itself says that it
 * is a text.
 */
final class Injection {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Injection() {}

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    static String defused(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    static String undone(String text) {
        return text.startsWith("'") && looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
