package org.runonce.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The units and roles of the district. The files are the source; a start brings the tables up to them and keeps what
 * has left the files, because old cases still name it. Nothing changes until the next start, so memory serves the reads.
 */
@Component
class Structure {
    private final Map<String, Unit> units;
    private final Map<String, Role> roles;

    Structure(StructureTables tables) {
        List<Unit> fileUnits =
                StructureFiles.units(DataFile.onClasspath("organisation/org.csv", StructureFiles.UNIT_COLUMNS));
        List<Role> fileRoles =
                StructureFiles.roles(DataFile.onClasspath("organisation/roles.csv", StructureFiles.ROLE_COLUMNS));
        tables.bringUpTo(fileUnits, fileRoles);
        units = merged(fileUnits, tables.units(), Unit::code);
        roles = merged(fileRoles, tables.roles(), Role::id);
    }

    /** In the order of the file; what only the table still knows comes last. */
    private static <T> Map<String, T> merged(List<T> file, List<T> table, Function<T, String> key) {
        Map<String, T> all = new LinkedHashMap<>(file.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
        table.forEach(it -> all.putIfAbsent(key.apply(it), it));
        return all;
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }
}
