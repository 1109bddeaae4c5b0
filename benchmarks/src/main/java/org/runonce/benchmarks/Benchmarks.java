package org.runonce.benchmarks;

/** {@code load}, {@code crash}, {@code start-up}, {@code list}, {@code writing}, {@code growth}, {@code cases} or {@code day}, then options as {@code name=value}; see README.md. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int faults =
                switch (options.command()) {
                    case "load" -> new Load(options).run();
                    case "crash" -> new Crash(options).run();
                    case "start-up" -> new StartUp(options).run();
                    case "list" -> new OwnServer("list", "ListBench", options).run();
                    case "writing" -> new OwnServer("writing", "WritingBench", options).run();
                    case "growth" -> new OwnServer("growth", "GrowthBench", options).run();
                    case "cases" -> new Cases(options).run();
                    case "day" -> new Day(options).run();
                    default ->
                        throw new IllegalArgumentException(
                                "load, crash, start-up, list, writing, growth, cases or day? See README.md");
                };
        // also ends the build that runs this, with a code a script can read
        System.exit(faults == 0 ? 0 : 1);
    }
}
