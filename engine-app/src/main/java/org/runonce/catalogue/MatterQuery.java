package org.runonce.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter.Scope;
import org.runonce.shared.Characters;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/**
 * What to look for in the catalogue.
 *
 * @param text the applicant's own words, a name or a code; null or blank for everything
 * @param limit how many on a page, 1 to {@value #MOST}
 * @param cursor where the page before ended; null for the first page
 */
public record MatterQuery(
        @Nullable String text,
        @Nullable Scope scope,
        @Nullable String serviceObject,
        int limit,
        @Nullable String cursor) {
    public static final int MOST = 100;
    private static final int LONGEST_TEXT = 100;

    public MatterQuery {
        List<Violation> violations = new ArrayList<>();
        if (text != null && text.length() > LONGEST_TEXT) {
            violations.add(new Violation("?q", "最多" + LONGEST_TEXT + "个字", "At most " + LONGEST_TEXT + " characters"));
        }
        if (text != null && !Characters.areUsable(text)) {
            violations.add(new Violation("?q", "含有不能使用的字符", "It has characters that cannot be used"));
        }
        if (serviceObject != null && !MatterRules.SERVICE_OBJECTS.contains(serviceObject)) {
            violations.add(new Violation(
                    "?serviceObject",
                    "应为其中之一：" + MatterRules.SERVICE_OBJECTS,
                    "One of " + MatterRules.SERVICE_OBJECTS));
        }
        if (limit < 1 || limit > MOST) {
            violations.add(new Violation("?limit", "应在 1 到 " + MOST + " 之间", "Between 1 and " + MOST));
        }
        if (!violations.isEmpty()) {
            throw Problem.badInput(violations);
        }
    }

    boolean admits(Matter matter) {
        return (scope == null || matter.scope() == scope)
                && (serviceObject == null || matter.serviceObjects().contains(serviceObject));
    }
}
