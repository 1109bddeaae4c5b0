package org.runonce.construction;

import java.util.Map;
import java.util.Objects;

/** One answer of a decision table, read by the names of its outputs. */
public record Answer(String table, Map<String, Object> outputs) {

    public String text(String output) {
        return String.valueOf(of(output));
    }

    public int whole(String output) {
        return ((Number) of(output)).intValue();
    }

    public boolean flag(String output) {
        return (Boolean) of(output);
    }

    private Object of(String output) {
        return Objects.requireNonNull(outputs.get(output), () -> table + " answers nothing for " + output);
    }
}
