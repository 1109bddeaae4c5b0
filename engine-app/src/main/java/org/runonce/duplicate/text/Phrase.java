package org.runonce.duplicate.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A description of a function, taken apart.
 *
 * @param terms its words under their common name, with their weight
 * @param words every word that is said in some way, shorter ones inside of others included: a "meeting" is part of a
 *     "video meeting", but not the other way round
 */
public record Phrase(Map<String, Double> terms, Set<String> words, Intent intent) {
    static final Phrase NOTHING = new Phrase(Map.of(), Set.of(), Intent.UNSAID);

    public Phrase {
        terms = Map.copyOf(terms);
        words = Set.copyOf(words);
    }

    double weight() {
        return terms.values().stream().mapToDouble(it -> it).sum();
    }

    /** How much of this weighs on known words, 0 to 1. */
    double shareOf(Predicate<String> known) {
        double all = weight();
        double common = terms.entrySet().stream()
                .filter(it -> known.test(it.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : common / all;
    }

    Phrase and(Phrase more) {
        Map<String, Double> both = new HashMap<>(more.terms);
        both.putAll(terms);
        Set<String> bothWords = new HashSet<>(words);
        bothWords.addAll(more.words);
        return new Phrase(both, bothWords, intent == Intent.UNSAID ? more.intent : intent);
    }
}
