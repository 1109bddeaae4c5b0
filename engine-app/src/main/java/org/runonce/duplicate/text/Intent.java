package org.runonce.duplicate.text;

import java.util.Set;

/** How a filing means to treat what it names: build it itself, reuse what is there, or it does not say. */
public enum Intent {
    BUILD,
    REUSE,
    UNSAID;

    /** Who builds a thing of its own does not reuse it, whatever else it is connected to. */
    static Intent of(Set<Intent> said) {
        return said.contains(BUILD) ? BUILD : said.contains(REUSE) ? REUSE : UNSAID;
    }
}
