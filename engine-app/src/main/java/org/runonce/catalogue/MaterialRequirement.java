package org.runonce.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material that a matter asks for.
 *
 * @param id kebab-case, unique in the matter
 * @param trust level A–D of the material library
 * @param sharable government holds it already, so it is fetched and not asked for (State Council Order 716, Art. 7)
 * @param certificate type of the e-certificate that serves as this material
 * @param copies paper copies
 * @param situations ids of the situations that ask for it; empty means all
 * @param defectHints what is often wrong with it, for the clerk
 */
public record MaterialRequirement(
        String id,
        String name,
        Necessity necessity,
        Source source,
        TrustLevel trust,
        boolean sharable,
        @Nullable String certificate,
        int copies,
        List<String> situations,
        List<String> defectHints) {
    public enum Necessity {
        REQUIRED,
        OPTIONAL,
        /** may come after acceptance, on a written commitment */
        TOLERABLE
    }

    public enum Source {
        APPLICANT,
        GOVERNMENT,
        INTERMEDIARY
    }

    public enum TrustLevel {
        /** issued by an office: used directly */
        A,
        /** checked by a clerk once: used again */
        B,
        /** uploaded by its holder: the original is looked at */
        C,
        /** made by the applicant, who vouches for it */
        D
    }

    public MaterialRequirement {
        situations = Lists.orEmpty(situations);
        defectHints = Lists.orEmpty(defectHints);
    }

    public boolean askedIn(String situation) {
        return situations.isEmpty() || situations.contains(situation);
    }

    public boolean tolerable() {
        return necessity == Necessity.TOLERABLE;
    }
}
