package org.runonce.duplicate.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A function that exists, taken apart.
 *
 * @param wordings its name and what else people call it
 * @param context what it belongs to
 * @param provided it is there for others to use, whatever its own words say ("电子证照调用")
 */
public record Existing(List<Phrase> wordings, Phrase context, boolean provided) {
    /** All words by which it may be found; one that only its context has does not make it likely. */
    public Set<String> terms() {
        Set<String> terms = new HashSet<>();
        wordings.forEach(it -> terms.addAll(it.words()));
        return terms;
    }

    /** Who only reuses a thing has not built it. */
    boolean reuses(Phrase wording) {
        return !provided && wording.intent() == Intent.REUSE;
    }
}
