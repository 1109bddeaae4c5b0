package org.runonce.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.runonce.organisation.Unit.Kind;
import org.runonce.shared.CreditCode;

/** Reads units and roles from their files and refuses what does not hold together. */
final class StructureFiles {
    static final List<String> UNIT_COLUMNS =
            List.of("code", "name", "short_name", "parent", "kind", "credit_code", "mark");
    static final List<String> ROLE_COLUMNS = List.of("id", "name", "what_they_do", "level", "mark");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,15}");
    private static final Pattern ROLE_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Set<Kind> WITHOUT_PARENT = Set.of(Kind.DISTRICT, Kind.PUBLIC);

    private StructureFiles() {}

    static List<Unit> units(DataFile file) {
        Set<String> codes = new HashSet<>();
        List<Unit> units = file.lines().stream().map(line -> unit(line, codes)).toList();
        file.lines().forEach(line -> checkParent(line, codes));
        file.check();
        refuseCircles(units);
        return units;
    }

    private static Unit unit(DataLine line, Set<String> codes) {
        Unit unit = new Unit(
                line.matching("code", CODE),
                line.text("name", 100),
                line.text("short_name", 50),
                line.optional("parent"),
                line.oneOf("kind", Kind.class),
                line.optional("credit_code"),
                line.text("mark", 100));
        if (!codes.add(unit.code())) {
            line.fault("code", "'%s' stands twice in the file".formatted(unit.code()));
        }
        if (unit.parent() == null && !WITHOUT_PARENT.contains(unit.kind())) {
            line.fault("parent", "is empty, but a %s lies below another unit".formatted(unit.kind()));
        }
        if (unit.creditCode() != null && !CreditCode.isValid(unit.creditCode())) {
            line.fault("credit_code", "'%s' has a wrong check digit".formatted(unit.creditCode()));
        }
        return unit;
    }

    private static void checkParent(DataLine line, Set<String> codes) {
        String parent = line.optional("parent");
        if (parent != null && !codes.contains(parent)) {
            line.fault("parent", "'%s' is no code of the file".formatted(parent));
        }
    }

    private static void refuseCircles(List<Unit> units) {
        Map<String, Unit> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        for (Unit start : units) {
            Unit above = byCode.get(start.parent());
            for (int steps = 0; above != null; steps++) {
                if (steps > units.size()) {
                    throw new IllegalStateException(
                            "organisation/org.csv: the parents of '%s' go round in a circle".formatted(start.code()));
                }
                above = byCode.get(above.parent());
            }
        }
    }

    static List<Role> roles(DataFile file) {
        Set<String> ids = new HashSet<>();
        List<Role> roles = file.lines().stream().map(line -> role(line, ids)).toList();
        file.check();
        return roles;
    }

    private static Role role(DataLine line, Set<String> ids) {
        Role role = new Role(
                line.matching("id", ROLE_ID),
                line.text("name", 50),
                line.text("what_they_do", 300),
                line.oneOf("level", Role.Level.class),
                line.raw("mark"));
        if (!ids.add(role.id())) {
            line.fault("id", "'%s' stands twice in the file".formatted(role.id()));
        }
        return role;
    }
}
