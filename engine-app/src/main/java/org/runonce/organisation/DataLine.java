package org.runonce.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a {@link DataFile}; whatever is wrong with a field is told to the file. */
record DataLine(DataFile file, int number, List<String> fields) {
    String text(String field, int longest) {
        String value = raw(field);
        if (value.isEmpty()) {
            fault(field, "is empty");
        } else if (value.length() > longest) {
            fault(field, "is longer than " + longest);
        }
        return value;
    }

    @Nullable
    String optional(String field) {
        String value = raw(field);
        return value.isEmpty() ? null : value;
    }

    String raw(String field) {
        return fields.get(file.indexOf(field));
    }

    String matching(String field, Pattern pattern) {
        String value = raw(field);
        if (!pattern.matcher(value).matches()) {
            fault(field, "'%s' does not match %s".formatted(value, pattern));
        }
        return value;
    }

    <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String value = raw(field);
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(it -> it.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    fault(field, "'%s' is none of %s".formatted(value, Arrays.toString(constants)));
                    return constants[0];
                });
    }

    void fault(String field, String why) {
        file.fault(number, field, why);
    }
}
