package org.runonce.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Programs that run in the application's own virtual machine and call its beans, with the very classes and libraries of
 * the packaged application. They lie under src/inside, since they are compiled against that package.
 */
final class Inside {
    private final Path folder;

    private Inside(Path folder) {
        this.folder = folder;
    }

    static Inside compiled(Path folder) throws IOException, InterruptedException {
        Inside inside = new Inside(folder);
        inside.unpack();
        inside.compile();
        return inside;
    }

    /** @return its exit code */
    int run(String mainClass, String heap, Server server, Map<String, String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heap, "-cp", classPath()));
        // what the program is asked to measure must not be taken for settings of the application
        options.forEach((name, value) -> command.add("-Dbench." + name + "=" + value));
        command.addAll(List.of("-Drunonce.database=" + server.url(), "org.runonce.benchmarks.inside." + mainClass));
        Path work = Files.createDirectories(folder.resolve("app"));
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        work.resolve("errors.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        int code = process.waitFor();
        if (code != 0) {
            System.out.println("ended with " + code + "; see " + work.resolve("errors.log"));
        }
        return code;
    }

    private void unpack() throws IOException, InterruptedException {
        Process unpack = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        Application.jar().toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.resolve("package").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("unpack.log").toFile())
                .start();
        if (unpack.waitFor() != 0) {
            throw new IOException("the package cannot be extracted; see " + folder.resolve("unpack.log"));
        }
    }

    private void compile() throws IOException {
        Path sources = Path.of(System.getProperty("runonce.root", "."), "benchmarks", "src", "inside", "java");
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes().toString(), "-cp", classPath()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the programs under " + sources + " do not fit the packaged application");
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private String classPath() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("package"))) {
            return classes()
                    + File.pathSeparator
                    + Statements.class.getProtectionDomain().getCodeSource().getLocation().getPath()
                    + files.map(Path::toString)
                            .filter(it -> it.endsWith(".jar"))
                            .map(it -> File.pathSeparator + it)
                            .collect(Collectors.joining());
        }
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }
}
