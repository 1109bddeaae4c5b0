package org.runonce.benchmarks.inside;

import java.util.Arrays;

/** How long something took, many times. */
final class Times {
    private long[] nanos = new long[1024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = taken;
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Milliseconds. */
    double at(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1)] / 1e6;
    }

    /** Asks again and again; what the first second took is not counted. */
    static Times of(int seconds, Runnable question) {
        Times times = new Times();
        long start = System.nanoTime();
        long counted = start + 1_000_000_000L;
        long end = counted + seconds * 1_000_000_000L;
        for (long before = start; before < end || times.count == 0; ) {
            question.run();
            long after = System.nanoTime();
            if (before >= counted || after >= end) {
                times.add(after - before);
            }
            before = after;
        }
        return times;
    }
}
