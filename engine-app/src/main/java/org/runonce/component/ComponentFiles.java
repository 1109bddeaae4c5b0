package org.runonce.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.runonce.shared.YamlFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The components that ship, and those of the district's folder, which replace and add. A fault stops the start. */
final class ComponentFiles {
    private final Predicate<String> unitExists;
    private final List<FileFault> faults = new ArrayList<>();

    ComponentFiles(Predicate<String> unitExists) {
        this.unitExists = unitExists;
    }

    List<ComponentFile> read(String folder) {
        List<ComponentFile> components = new ArrayList<>();
        for (Resource file : files(folder)) {
            YamlFile.read(file, ComponentFile.class, faults).ifPresent(it -> {
                check(it, String.valueOf(file.getFilename()));
                components.add(it);
            });
        }
        if (!faults.isEmpty()) {
            throw new InvalidFiles("公共组件目录有错", faults);
        }
        return components;
    }

    private void check(ComponentFile component, String file) {
        if (!file.equals(component.code().toLowerCase(Locale.ROOT) + ".yaml")) {
            faults.add(new FileFault(file, "code", "与文件名不一致"));
        }
        if (!unitExists.test(component.provider())) {
            faults.add(new FileFault(file, "provider", "没有编码为 \"" + component.provider() + "\" 的单位"));
        }
        if (component.functions().isEmpty()) {
            faults.add(new FileFault(file, "functions", "至少一项功能，否则查重无从比较"));
        }
    }

    private static Collection<Resource> files(String folder) {
        TreeMap<String, Resource> files = new TreeMap<>();
        Stream.concat(shipped(), external(folder)).forEach(it -> files.put(String.valueOf(it.getFilename()), it));
        return files.values();
    }

    private static Stream<Resource> shipped() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:components/*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException("the shared components cannot be listed", e);
        }
    }

    private static Stream<Resource> external(String folder) {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Resource> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .<Resource>map(FileSystemResource::new)
                    .toList();
            return yaml.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of components " + folder, e);
        }
    }
}
