package org.runonce.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An engine embedded in a program that does nothing else; see src/engines. */
final class BareEngine implements Contestant {
    private static final String OWN = "?nullCatalogMeansCurrent=true";

    /** stack of what the driver can do for an engine; our own configuration has the same */
    private static final String TUNED = OWN + "&cachePrepStmts=true&prepStmtCacheSize=512&prepStmtCacheSqlLimit=8192"
            + "&rewriteBatchedStatements=true&cacheServerConfiguration=true&useLocalSessionState=true"
            + "&elideSetAutoCommits=true&maintainTimeStats=false";

    private final String name;
    private final String database;
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    /** @param libraries with the models in the engine's own words */
    BareEngine(EngineLibraries libraries, Server server, boolean tuned, Path folder) throws IOException {
        this.name = libraries.name() + (tuned ? ", tuned" : ", defaults");
        this.database = libraries.engine() + (tuned ? "_tuned" : "");
        server.sql().execute("create database " + database);
        Path errors = folder.resolve(database + ".log");
        this.process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-cp",
                        libraries.classPath(),
                        "org.runonce.benchmarks.engines.EngineProgram",
                        libraries.engineClass(),
                        server.url(database) + (tuned ? TUNED : OWN),
                        libraries.models().toString(),
                        String.valueOf(tuned))
                .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answer("ready", errors.toFile());
    }

    private String[] answer(String expected, File errors) throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith(expected)) {
            line = answers.readLine();
        }
        if (line == null) {
            throw new IOException(name + " has ended; see " + errors);
        }
        return line.split(" ");
    }

    @Override
    public Turn work(int threads, int seconds) throws IOException {
        orders.println("run " + threads + " " + seconds * 1000L);
        String[] done = answer("done", new File(database + ".log"));
        List<Long> micros =
                Arrays.stream(done, 3, done.length).map(Long::valueOf).toList();
        return new Turn(Long.parseLong(done[1]) / 1000.0, Integer.parseInt(done[2]), micros);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        orders.close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
