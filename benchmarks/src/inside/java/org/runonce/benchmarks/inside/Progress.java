package org.runonce.benchmarks.inside;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lines that tell how far a run is, and on which machine it was. */
final class Progress {
    private static final long SINCE = System.nanoTime();

    private Progress() {}

    static void say(String format, Object... values) {
        System.out.printf("[%4.0f s] %s%n", (System.nanoTime() - SINCE) / 1e9, format.formatted(values));
    }

    static void machine(String server) throws IOException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(it -> it.startsWith("model name"))
                .findFirst()
                .map(it -> it.replaceFirst(".*:\\s*", ""))
                .orElse("unknown processor");
        long memory = ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                >> 30;
        System.out.printf(
                "%nTaken on %s: %d processors (%s), %d GiB, JDK %s, %s, everything on one machine, load average %.1f.%n%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                model,
                memory,
                Runtime.version().feature(),
                server,
                loadAverage());
    }

    /** How many others want the processors: what a figure was taken beside. */
    static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
