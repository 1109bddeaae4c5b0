package org.runonce.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runonce.shared.FileFault;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/** The matters of the district as they are published, in all their versions. */
@Component
public class Catalogue {
    private final MatterVersions versions;
    private final Map<String, MatterVersion> current;
    private final MatterIndex index;
    private final List<FileFault> warnings;

    Catalogue(CatalogueLoader loader, MatterVersions versions) {
        CatalogueLoader.Loaded loaded = loader.load();
        this.versions = versions;
        this.current = loaded.matters().stream()
                .collect(Collectors.toUnmodifiableMap(MatterVersion::code, Function.identity()));
        this.index = new MatterIndex(loaded.matters());
        this.warnings = loaded.warnings();
    }

    /** The newest version, which a new application gets. */
    public MatterVersion current(String code) {
        return Optional.ofNullable(current.get(code))
                .orElseThrow(() -> Problem.notFound(
                        "matter-not-found", "没有编码为“%s”的事项".formatted(code), "There is no matter '%s'".formatted(code)));
    }

    public boolean publishes(String code) {
        return current.containsKey(code);
    }

    /** The version a running case began with. */
    public MatterVersion version(String code, int version) {
        return versions.find(code, version)
                .orElseThrow(() -> Problem.notFound(
                        "matter-version-not-found",
                        "事项“%s”没有第%d版".formatted(code, version),
                        "Matter '%s' has no version %d".formatted(code, version)));
    }

    /** The newest version of every matter. */
    public List<Matter> matters() {
        return current.values().stream().map(MatterVersion::matter).toList();
    }

    public MatterPage search(MatterQuery query) {
        return index.search(query);
    }

    /** List defects that do not stop the publishing, e.g. a material asked for that could be fetched. */
    public List<FileFault> warnings() {
        return warnings;
    }
}
