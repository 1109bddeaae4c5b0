package org.runonce.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Everything wrong in a filing, each with its place, instead of only the first. */
final class FilingFaults {
    private final List<Violation> faults = new ArrayList<>();

    void add(String pointer, String zh, String en) {
        faults.add(new Violation(pointer, zh, en));
    }

    String text(String pointer, @Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            add(pointer, "必填", "This is required");
        }
        return stripped;
    }

    <T> T given(String pointer, @Nullable T value, T otherwise) {
        if (value == null) {
            add(pointer, "必填", "This is required");
            return otherwise;
        }
        return value;
    }

    BigDecimal money(String pointer, @Nullable BigDecimal wan) {
        BigDecimal given = given(pointer, wan, BigDecimal.ONE);
        if (given.signum() <= 0) {
            add(pointer, "金额应大于零", "An amount is more than zero");
        }
        return given;
    }

    int within(String pointer, @Nullable Integer number, int least, int most) {
        int given = given(pointer, number, least);
        if (given < least || given > most) {
            add(pointer, "应在%d到%d之间".formatted(least, most), "It lies between %d and %d".formatted(least, most));
        }
        return given;
    }

    List<Violation> list() {
        return List.copyOf(faults);
    }

    void refuseAny() {
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }
}
