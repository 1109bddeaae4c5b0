package org.runonce.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What somebody got done when it was their turn. @param micros of each case from start to end */
record Turn(double seconds, int errors, List<Long> micros) {
    double perSecond() {
        return micros.size() / seconds;
    }

    static double percentile(List<Turn> turns, int percent) {
        List<Long> sorted = new ArrayList<>();
        turns.forEach(it -> sorted.addAll(it.micros));
        Collections.sort(sorted);
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, index)) / 1000.0;
    }
}
