package org.runonce.benchmarks;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of several who work at the same time, case after case; keeps its case over a crash of the application. */
final class Client {
    private static final int ATTEMPTS = 5;

    private final int number;
    private final Supplier<@Nullable Matter> matters;
    private final Uploads uploads;
    private final Journal journal;
    private int refused;
    private @Nullable CaseRun run;

    /** @param matters what is asked for next; null when nothing more is */
    Client(int number, Supplier<@Nullable Matter> matters, Uploads uploads, Journal journal) {
        this.number = number;
        this.matters = matters;
        this.uploads = uploads;
        this.journal = journal;
    }

    /** Works until told to stop, in the middle of a case if need be, or until nothing more is asked for. */
    void work(People people, Figures figures, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            if (run == null) {
                Matter matter = matters.get();
                if (matter == null) {
                    return;
                }
                run = new CaseRun(matter, matter.applicant(number), journal);
            }
            advance(run, people, figures);
        }
    }

    /** Brings the case it has in hand to its end. */
    void finish(People people, Figures figures) {
        while (run != null) {
            advance(run, people, figures);
        }
    }

    /** Who is refused tries again as a person would; a case that never gets on is given up and counted. */
    private void advance(CaseRun current, People people, Figures figures) {
        try {
            current.advance(people, uploads, figures);
            refused = 0;
            if (current.delivered()) {
                run = null;
            }
        } catch (CaseRun.Refused e) {
            if (++refused == ATTEMPTS) {
                figures.error("given up: " + e.getMessage());
                refused = 0;
                run = null;
            }
        }
    }
}
