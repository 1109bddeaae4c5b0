package org.runonce.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, started as the README tells an operator to. */
final class Application implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Process process;
    private final String base;
    private final Path log;
    private final double secondsToReady;

    private Application(Process process, String base, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.base = base;
        this.log = log;
        this.secondsToReady = awaitReady(System.nanoTime());
    }

    /** @param folder its working directory: uploads, the seal's key and the log lie there */
    static Application start(Path folder, int port, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar", jar().toString()));
        command.add("--server.port=" + port);
        command.addAll(arguments);
        Path log = folder.resolve("app.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        // whatever happens to this program, its child does not outlive it
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Application(process, "http://127.0.0.1:" + port, log);
    }

    /** The one that was built last, or another to compare with. */
    static Path jar() throws IOException {
        String other = System.getProperty("runonce.jar", "");
        if (!other.isEmpty()) {
            return Path.of(other).toRealPath();
        }
        Path target = Path.of(System.getProperty("runonce.root", "."), "engine-app", "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(it -> it.getFileName().toString().matches("engine-app-.*\\.jar"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no jar in " + target + ": run mvn package first"))
                    .toRealPath();
        }
    }

    private double awaitReady(long since) throws IOException, InterruptedException {
        while (System.nanoTime() - since < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("the application ended while starting; see " + log);
            }
            if (healthy()) {
                return (System.nanoTime() - since) / 1e9;
            }
            Thread.sleep(50);
        }
        throw new IOException("the application is not ready after " + PATIENCE + "; see " + log);
    }

    private boolean healthy() {
        try {
            HttpURLConnection health = (HttpURLConnection)
                    URI.create(base + "/actuator/health").toURL().openConnection();
            health.setReadTimeout(5000);
            return health.getResponseCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet: asking is how one finds out
        }
    }

    String base() {
        return base;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
