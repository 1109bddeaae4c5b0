package org.runonce.batch;

import java.math.BigDecimal;
import java.util.Comparator;

/** How a sitting lays its projects side by side. */
public enum BatchSort {
    CODE(Comparator.comparing(BatchProject::code)),
    MONEY(Comparator.comparing(BatchProject::requestedWan)),
    OFFICE(Comparator.comparing(BatchProject::office)),
    SYSTEM(Comparator.comparing(BatchProject::applicationSystem)),
    DUPLICATES(Comparator.comparing((BatchProject it) -> it.duplicates().rank())
            .thenComparing(it -> it.duplicates().share())),
    EXPERT_SCORE(Comparator.comparing(it -> it.expertScore() == null ? BigDecimal.valueOf(-1) : it.expertScore()));

    private final Comparator<BatchProject> ascending;

    BatchSort(Comparator<BatchProject> ascending) {
        this.ascending = ascending;
    }

    /** Projects that are equal in it stay in the order of their codes. */
    Comparator<BatchProject> comparator(boolean descending) {
        return (descending ? ascending.reversed() : ascending).thenComparing(BatchProject::code);
    }
}
