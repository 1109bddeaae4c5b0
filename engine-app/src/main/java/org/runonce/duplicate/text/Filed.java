package org.runonce.duplicate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A function as it was filed, taken apart.
 *
 * @param name the name; where that is too general to say anything, with the description
 * @param clauses the description, clause by clause
 */
public record Filed(Phrase name, List<Phrase> clauses) {
    /** All its words with their weight. */
    public Map<String, Double> terms() {
        Map<String, Double> terms = new HashMap<>();
        clauses.forEach(it -> terms.putAll(it.terms()));
        terms.putAll(name.terms());
        return terms;
    }
}
