package org.runonce.organisation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Post;

/**
 * Which people of the district's offices to find.
 *
 * @param words each stands in the name, in that of a unit or in that of a role; none finds everybody
 */
public record ColleagueSearch(
        List<String> words, @Nullable Post post, @Nullable String unit, int max) {
    public static ColleagueSearch of(String text, int max) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .limit(5)
                .toList();
        return new ColleagueSearch(words, null, null, max);
    }

    public ColleagueSearch holding(Post wanted) {
        return new ColleagueSearch(words, wanted, unit, max);
    }

    public ColleagueSearch in(String department) {
        return new ColleagueSearch(words, post, department, max);
    }
}
