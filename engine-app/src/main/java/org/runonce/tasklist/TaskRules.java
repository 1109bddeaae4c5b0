package org.runonce.tasklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst lets people do with a task, written into the properties of the user task.
 *
 * @param offered {@code operations}, e.g. {@code transfer,take-back}; without it all of them but taking back
 * @param separateFrom ids of user tasks of the same case whose doer may not hold this one
 * @param returnTo ids of user tasks of the same process to which this one may be returned, or {@link #APPLICANT}
 * @param needsAgreement values of routing fields that need the signers' agreement, e.g. {@code decision=GRANT}
 */
public record TaskRules(
        Set<TaskOperation> offered,
        Set<String> separateFrom,
        Set<String> returnTo,
        Map<String, Set<String>> needsAgreement) {
    public static final String APPLICANT = "APPLICANT";

    public static TaskRules of(Map<String, String> properties) {
        return new TaskRules(
                offered(properties.get("operations")),
                words(properties.get("separateFrom")),
                words(properties.get("returnTo")),
                answers(properties.get("needsAgreement")));
    }

    private static Set<TaskOperation> offered(@Nullable String listed) {
        if (listed == null) {
            return EnumSet.complementOf(EnumSet.of(TaskOperation.TAKE_BACK));
        }
        return words(listed).stream().map(TaskRules::operation).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code add-signer} is {@link TaskOperation#ADD_SIGNER}. */
    private static TaskOperation operation(String word) {
        return Arrays.stream(TaskOperation.values())
                .filter(it ->
                        it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“%s”这项操作（operations）".formatted(word)));
    }

    private static Map<String, Set<String>> answers(@Nullable String listed) {
        return words(listed).stream()
                .map(TaskRules::answer)
                .collect(Collectors.groupingBy(
                        it -> it.get(0), Collectors.mapping(it -> it.get(1), Collectors.toUnmodifiableSet())));
    }

    private static List<String> answer(String pair) {
        List<String> answer = List.of(pair.split("=", 2));
        if (answer.size() != 2) {
            throw new IllegalArgumentException("“%s”不是 字段=值（needsAgreement）".formatted(pair));
        }
        return answer;
    }

    /** In the analyst's order. */
    private static Set<String> words(@Nullable String listed) {
        return Arrays.stream(listed == null ? new String[0] : listed.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
