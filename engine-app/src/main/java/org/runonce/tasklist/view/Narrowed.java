package org.runonce.tasklist.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a list in SQL, with the values they bind. */
final class Narrowed {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Narrowed() {}

    static Narrowed by(TaskFilter filter, Lights.Day day) {
        Narrowed narrowed = new Narrowed();
        narrowed.equal("matter_code", filter.matter());
        narrowed.equal("department", filter.department());
        narrowed.equal("task_key", filter.task());
        narrowed.between(filter.dueFrom(), filter.dueTo());
        TaskLight light = filter.light();
        if (light != null) {
            narrowed.between(day.first(light), day.last(light));
        }
        narrowed.begins(filter.number());
        narrowed.contains(filter.text());
        narrowed.standing(filter.state());
        return narrowed;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add(" and " + column + " = ?", value);
        }
    }

    private void between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add(" and due_on >= ?", from);
        }
        if (to != null) {
            add(" and due_on <= ?", to);
        }
    }

    private void begins(@Nullable String number) {
        if (number != null) {
            add(" and case_number like ? escape '!'", escaped(number) + "%");
        }
    }

    private void contains(@Nullable String text) {
        if (text != null) {
            add(" and (locate(?, applicant_name) > 0 or locate(?, matter_name) > 0", text, text);
            add(" or locate(?, case_number) > 0)", text);
        }
    }

    private void standing(@Nullable Standing wanted) {
        if (wanted != null) {
            String stands = "(suspended_ground is not null or engine_suspended = true)";
            add(" and " + (wanted == Standing.SUSPENDED ? stands : "not " + stands));
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void add(String condition, Object... bound) {
        sql.append(condition);
        values.addAll(List.of(bound));
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
