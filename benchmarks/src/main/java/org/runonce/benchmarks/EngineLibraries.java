package org.runonce.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;

/**
 * An engine's own libraries, which Maven resolves from engines/&lt;engine&gt;/pom.xml apart from ours, our program
 * compiled against them, and the benchmark district's process and decision in the engine's words.
 */
final class EngineLibraries {
    private static final List<String> PROGRAM = List.of("CaseEngine", "EngineProgram", "Models");
    private static final Path HERE = Path.of(System.getProperty("runonce.root", "."), "benchmarks");

    private final EngineWords words;
    private final Path folder;
    private final String libraries;

    EngineLibraries(EngineWords words, Path parent) throws IOException, InterruptedException {
        this.words = words;
        this.folder = Files.createDirectories(parent.resolve(words.engine()));
        this.libraries = resolved();
        compile();
        translate("process-models/bench/one-window.bpmn", words::process);
        translate("decision-tables/bench/choose-looks.dmn", words::decision);
    }

    String name() {
        return words.title();
    }

    String engine() {
        return words.engine();
    }

    String engineClass() {
        return "org.runonce.benchmarks.engines." + words.className();
    }

    Path models() {
        return folder.resolve("models");
    }

    String classPath() {
        return folder.resolve("classes") + File.pathSeparator + libraries;
    }

    private String resolved() throws IOException, InterruptedException {
        Path list = folder.resolve("libraries");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home", ""), "bin", "mvn")
                                .toString(),
                        "-q",
                        "-B",
                        "-f",
                        HERE.resolve("engines").resolve(words.engine()).toString(),
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                        "-Dmdep.outputFile=" + list)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.log").toFile())
                .start();
        if (maven.waitFor() != 0) {
            throw new IOException("no libraries of " + words.title() + "; see " + folder.resolve("maven.log"));
        }
        return Files.readString(list).strip();
    }

    private void compile() throws IOException {
        List<String> names = new ArrayList<>(PROGRAM);
        names.add(words.writtenAs());
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-d", folder.resolve("classes").toString(), "-cp", libraries));
        for (String name : names) {
            String text = words.program(Files.readString(HERE.resolve("src/engines/java/org/runonce/benchmarks/engines")
                    .resolve(name + ".java")));
            Path source = sources.resolve(name.replace(words.writtenAs(), words.className()) + ".java");
            arguments.add(Files.writeString(source, text).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the program does not fit the libraries of " + words.title());
        }
    }

    private void translate(String model, UnaryOperator<String> translation) throws IOException {
        Path source = HERE.resolve("src/district/models").resolve(model);
        Files.createDirectories(models());
        Files.writeString(models().resolve(source.getFileName()), translation.apply(Files.readString(source)));
    }
}
