package org.runonce.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runonce.shared.YamlFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the catalogue: those that ship, and those of a folder beside the product, which replace and add. */
final class MatterFiles {
    private MatterFiles() {}

    static Collection<Resource> in(String shipped, String folder) {
        TreeMap<String, Resource> files = new TreeMap<>();
        Stream.concat(shipped(shipped).stream(), external(folder).stream())
                .forEach(file -> files.put(String.valueOf(file.getFilename()), file));
        return files.values();
    }

    /** Every matter that can be read and keeps the rules; what is wrong with the others stands in the remarks. */
    static List<Matter> read(Collection<Resource> files, List<MatterRule> rules, Remarks remarks) {
        List<Matter> matters = new ArrayList<>();
        for (Resource file : files) {
            YamlFile.read(file, Matter.class, remarks.errors()).ifPresent(matter -> {
                Remarks.OnFile onFile = remarks.on(String.valueOf(file.getFilename()));
                rules.forEach(rule -> rule.check(matter, onFile));
                matters.add(matter);
            });
        }
        return matters;
    }

    private static List<Resource> shipped(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue cannot be listed", e);
        }
    }

    private static List<Resource> external(String folder) {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue folder " + folder, e);
        }
    }
}
