package org.runonce.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class StructureTables {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StructureTables(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    List<Unit> units() {
        return jdbc.sql("SELECT code, name, short_name, parent, kind, credit_code, mark FROM org_unit ORDER BY code")
                .query(Unit.class)
                .list();
    }

    List<Role> roles() {
        return jdbc.sql("SELECT id, name, what_they_do, level, mark FROM org_role ORDER BY id")
                .query(Role.class)
                .list();
    }

    /** Writes only what differs, so that a second start changes nothing. */
    void bringUpTo(List<Unit> units, List<Role> roles) {
        transaction.executeWithoutResult(status -> {
            bringUnitsUpTo(units);
            bringRolesUpTo(roles);
        });
    }

    private void bringUnitsUpTo(List<Unit> units) {
        List<Unit> known = units();
        Set<String> codes = known.stream().map(Unit::code).collect(Collectors.toSet());
        units.stream()
                .filter(unit -> !known.contains(unit))
                .forEach(unit -> write(
                        codes.contains(unit.code())
                                ? "UPDATE org_unit SET name = ?, short_name = ?, parent = ?, kind = ?, credit_code = ?, mark = ? WHERE code = ?"
                                : "INSERT INTO org_unit (name, short_name, parent, kind, credit_code, mark, code) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        unit.name(),
                        unit.shortName(),
                        unit.parent(),
                        unit.kind().name(),
                        unit.creditCode(),
                        unit.mark(),
                        unit.code()));
    }

    private void bringRolesUpTo(List<Role> roles) {
        List<Role> known = roles();
        Set<String> ids = known.stream().map(Role::id).collect(Collectors.toSet());
        roles.stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> write(
                        ids.contains(role.id())
                                ? "UPDATE org_role SET name = ?, what_they_do = ?, level = ?, mark = ? WHERE id = ?"
                                : "INSERT INTO org_role (name, what_they_do, level, mark, id) VALUES (?, ?, ?, ?, ?)",
                        role.name(),
                        role.whatTheyDo(),
                        role.level().name(),
                        role.mark(),
                        role.id()));
    }

    private void write(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Arrays.asList(values)).update();
    }
}
