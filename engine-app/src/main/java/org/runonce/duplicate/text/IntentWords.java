package org.runonce.duplicate.text;

import java.util.List;

/** {@code duplicate/intent-words.yaml}: words that say whether something is built or reused. */
record IntentWords(Words words, String mark) {
    /** @param content look like words of intent but name the function itself */
    record Words(List<String> reuse, List<String> build, List<String> content) {}
}
