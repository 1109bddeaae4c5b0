package org.runonce.duplicate.text;

import java.util.List;

/** {@code duplicate/synonyms.yaml}: other words for the same thing. */
record Synonyms(List<Concept> concepts, String mark) {
    record Concept(String concept, List<String> words) {}
}
