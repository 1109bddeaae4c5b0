package org.runonce.catalogue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Text as the search compares it: no spaces, no punctuation, two characters at a time. */
final class Wording {
    private Wording() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static Set<String> pairs(String plain) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
