package org.runonce.duplicate.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.runonce.shared.YamlFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The word lists that ship, each replaced by a file of the same name in the district's folder. */
final class LexiconFiles {
    private final String folder;
    private final List<FileFault> faults = new ArrayList<>();

    LexiconFiles(String folder) {
        this.folder = folder;
    }

    /** Every list at once, so that one start names every fault. */
    Lists read() {
        Optional<Synonyms> synonyms = read("synonyms.yaml", Synonyms.class);
        Optional<WeakWords> weak = read("weak-words.yaml", WeakWords.class);
        Optional<IntentWords> intents = read("intent-words.yaml", IntentWords.class);
        Optional<Measure> measure = read("measure.yaml", Measure.class);
        if (!faults.isEmpty()) {
            throw new InvalidFiles("查重词表有错", faults);
        }
        return new Lists(
                new Lexicon(synonyms.orElseThrow(), weak.orElseThrow(), intents.orElseThrow()), measure.orElseThrow());
    }

    record Lists(Lexicon lexicon, Measure measure) {}

    private <T extends Record> Optional<T> read(String name, Class<T> type) {
        return YamlFile.read(file(name), type, faults);
    }

    private Resource file(String name) {
        Path own = Path.of(folder, name);
        return !folder.isBlank() && Files.isRegularFile(own)
                ? new FileSystemResource(own)
                : new ClassPathResource("duplicate/" + name);
    }
}
