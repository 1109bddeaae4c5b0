package org.runonce.benchmarks;

import java.io.IOException;

/** Who runs the case of {@link Cases}: an application or an engine, in a process of its own. */
interface Contestant extends AutoCloseable {
    String name();

    /** Its database on the common server. */
    String database();

    ProcessHandle process();

    /** Case after case in so many threads. */
    Turn work(int threads, int seconds) throws IOException, InterruptedException;

    @Override
    void close() throws InterruptedException;
}
