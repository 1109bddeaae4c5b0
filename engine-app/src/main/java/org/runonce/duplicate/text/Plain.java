package org.runonce.duplicate.text;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared: one width, one case, no blanks between Chinese characters. */
final class Plain {
    private Plain() {}

    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean isLatin(String word) {
        return word.chars().allMatch(it -> it < 128);
    }

    /** "app" is no word of "application". */
    static boolean cutsLatin(String text, int from, int to) {
        return joins(text, from) || joins(text, to);
    }

    private static boolean joins(String text, int at) {
        return at > 0 && at < text.length() && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    }

    private static boolean latin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
