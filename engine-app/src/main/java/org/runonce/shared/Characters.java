package org.runonce.shared;

/** Which characters a text of a person may have. */
public final class Characters {
    private static final int LONGEST_POINTER = 200;

    private Characters() {}

    /** False for control characters other than line ends and tabs, and for half of a surrogate pair. */
    public static boolean areUsable(String text) {
        return text.codePoints().allMatch(Characters::isUsable);
    }

    /** The text as an answer may repeat it: what cannot be used becomes a question mark, and what is overlong is cut. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_POINTER).forEach(it -> shown.appendCodePoint(isUsable(it) ? it : '?'));
        return shown.toString();
    }

    private static boolean isUsable(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE);
    }
}
