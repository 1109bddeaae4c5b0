package org.runonce.benchmarks;

/** {@code load}, {@code crash} or {@code start-up}, then options as {@code name=value}; see README.md. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int faults =
                switch (options.command()) {
                    case "load" -> new Load(options).run();
                    case "crash" -> new Crash(options).run();
                    case "start-up" -> new StartUp(options).run();
                    default -> throw new IllegalArgumentException("load, crash or start-up? See README.md");
                };
        // also ends the build that runs this, with a code a script can read
        System.exit(faults == 0 ? 0 : 1);
    }
}
