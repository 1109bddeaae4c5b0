package org.runonce.duplicate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All words that are known by file: under which name, with which weight and intent a text's word is taken. */
final class Lexicon {
    /** @param term the common name of this word and its synonyms */
    record Entry(String term, double weight, Intent intent) {}

    /** A single character that is left over is seldom a word. */
    private static final double SINGLE = 0.25;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final int longest;

    Lexicon(Synonyms synonyms, WeakWords weak, IntentWords intents) {
        weak.groups().forEach(group -> group.words().forEach(word -> weights.put(Plain.text(word), group.weight())));
        // a single character is no word of its own here: it would cut others apart
        weights.keySet().stream().filter(word -> word.length() > 1).forEach(word -> entries.put(word, entry(word)));
        synonyms.concepts().forEach(this::add);
        intents.words().content().forEach(this::addContent);
        addIntents(intents.words().reuse(), Intent.REUSE);
        addIntents(intents.words().build(), Intent.BUILD);
        longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(Synonyms.Concept concept) {
        Entry entry = entry(Plain.text(concept.concept()));
        entries.put(entry.term(), entry);
        concept.words().forEach(word -> entries.put(Plain.text(word), entry));
    }

    private void addContent(String word) {
        entries.putIfAbsent(Plain.text(word), entry(Plain.text(word)));
    }

    private void addIntents(List<String> words, Intent intent) {
        words.forEach(word -> entries.put(Plain.text(word), new Entry(Plain.text(word), 0, intent)));
    }

    private Entry entry(String term) {
        return new Entry(term, weight(term), Intent.UNSAID);
    }

    /** Two characters of a text weigh 1, unless the word is known to be weak. */
    double weight(String term) {
        return weights.getOrDefault(term, Plain.isLatin(term) ? 1 : term.length() == 1 ? SINGLE : term.length() / 2.0);
    }

    /** The longest known word that begins here; null if none does. */
    @Nullable
    String knownAt(String text, int from) {
        for (int to = Math.min(text.length(), from + longest); to > from; to--) {
            String word = text.substring(from, to);
            if (entries.containsKey(word) && !Plain.cutsLatin(text, from, to)) {
                return word;
            }
        }
        return null;
    }

    Entry known(String word) {
        return Objects.requireNonNull(entries.get(word));
    }

    /** A word that no file knows. */
    Entry other(String word) {
        return entry(word);
    }
}
