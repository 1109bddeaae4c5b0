package org.runonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/laws.md} promises that a test holds each rule. */
class LawsTest {
    private static final Pattern NAMED = Pattern.compile("`([a-z]+(?:\\.[A-Za-z]+)+)#(\\w+)`");

    @Test
    void every_test_that_the_list_of_laws_names_is_there() throws IOException {
        List<String> gone = new ArrayList<>();
        int named = 0;
        Matcher matcher = NAMED.matcher(laws());
        while (matcher.find()) {
            named++;
            if (!exists("org.runonce." + matcher.group(1), matcher.group(2))) {
                gone.add(matcher.group());
            }
        }
        assertThat(named).isGreaterThan(20);
        assertThat(gone).isEmpty();
    }

    @Test
    void each_of_the_26_rules_has_a_line() throws IOException {
        String laws = laws();
        for (int i = 1; i <= 26; i++) {
            assertThat(laws).contains("| LAW-%02d (".formatted(i));
        }
    }

    private static boolean exists(String type, String method) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .anyMatch(it -> it.getName().equals(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String laws() throws IOException {
        return Files.readString(Path.of("../docs/laws.md"));
    }
}
