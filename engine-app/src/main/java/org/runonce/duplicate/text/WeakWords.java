package org.runonce.duplicate.text;

import java.util.List;

/** {@code duplicate/weak-words.yaml}: words that say little about what a function does. */
record WeakWords(List<Group> groups, String mark) {
    record Group(Double weight, String why, List<String> words) {}
}
