package org.runonce.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What analysts and engineers have put into the repository.
 *
 * @param roles ids of the roles
 */
record Repository(
        List<Model> models,
        List<Path> decisions,
        List<Path> forms,
        List<MatterFile> matters,
        Set<String> roles,
        Code code) {

    /** The one these tests stand in. */
    static Repository ours() {
        return read(root(), root().resolve("engine-app/src/main/resources"), Code.ours());
    }

    /** Wherever in the checkout the tests are started. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(it -> Files.isDirectory(it.resolve("process-models")))
                .findFirst()
                .orElseThrow();
    }

    static Repository read(Path root, Path resources, Code code) {
        return new Repository(
                files(root.resolve("process-models"), ".bpmn").map(Model::read).toList(),
                files(root.resolve("decision-tables"), ".dmn").toList(),
                files(root.resolve("forms"), ".form").toList(),
                files(resources.resolve("catalogue"), ".yaml")
                        .map(MatterFile::read)
                        .toList(),
                roles(resources.resolve("organisation/roles.csv")),
                code);
    }

    /** The product together with what a district adds beside it. */
    Repository and(Path root, Path resources) {
        return new Repository(
                both(models, files(root.resolve("process-models"), ".bpmn").map(Model::read)),
                both(decisions, files(root.resolve("decision-tables"), ".dmn")),
                both(forms, files(root.resolve("forms"), ".form")),
                both(matters, files(resources.resolve("catalogue"), ".yaml").map(MatterFile::read)),
                roles,
                code);
    }

    private static <T> List<T> both(List<T> ours, Stream<T> others) {
        return Stream.concat(ours.stream(), others).toList();
    }

    boolean hasProcess(String id) {
        return models.stream().anyMatch(it -> it.name().equals(id));
    }

    boolean hasForm(String id) {
        return forms.stream().anyMatch(it -> nameOf(it).equals(id));
    }

    boolean hasDecision(String id) {
        return decisions.stream().anyMatch(it -> nameOf(it).equals(id));
    }

    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Two levels deep: module and file. */
    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> roles(Path csv) {
        try (Stream<String> lines = Files.lines(csv)) {
            return Set.copyOf(
                    lines.skip(1).map(it -> it.substring(0, it.indexOf(','))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
