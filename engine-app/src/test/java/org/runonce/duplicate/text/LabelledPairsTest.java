package org.runonce.duplicate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the check agrees with people. */
class LabelledPairsTest {
    private static final Wordings WORDINGS = new Wordings("");
    private static final double WANTED = 0.9;

    private record Agreement(long found, long right, long wanted) {
        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }
    }

    @Test
    void nine_of_ten_duplicates_are_found_and_nine_of_ten_found_are_duplicates() throws IOException {
        List<LabelledPair> pairs = LabelledPair.all();
        for (String half : pairs.stream().map(LabelledPair::half).distinct().toList()) {
            agreement(half, pairs.stream().filter(it -> it.half().equals(half)).toList());
        }
        Agreement whole = agreement("whole", pairs);
        assertThat(whole.precision()).isGreaterThanOrEqualTo(WANTED);
        assertThat(whole.recall()).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void who_says_that_something_is_reused_is_never_taken_for_a_builder() throws IOException {
        MatchLevelTable table = new MatchLevelTable();

        assertThat(LabelledPair.all().stream().filter(it -> it.kind().equals("REUSE")))
                .hasSizeGreaterThan(10)
                .allMatch(it -> level(table, it).equals("NONE"));
    }

    private static Agreement agreement(String of, List<LabelledPair> pairs) throws IOException {
        MatchLevelTable table = new MatchLevelTable();
        List<LabelledPair> found =
                pairs.stream().filter(it -> level(table, it).equals("SAME")).toList();
        Agreement agreement = new Agreement(
                found.size(),
                found.stream().filter(LabelledPair::duplicate).count(),
                pairs.stream().filter(LabelledPair::duplicate).count());
        System.out.printf(
                "%s: %d pairs, precision %.3f, recall %.3f%n",
                of, pairs.size(), agreement.precision(), agreement.recall());
        pairs.stream()
                .filter(it -> found.contains(it) != it.duplicate())
                .forEach(it -> System.out.printf("  not as people say: %s %.2f%n", it, near(it).score()));
        return agreement;
    }

    private static String level(MatchLevelTable table, LabelledPair pair) {
        Nearness near = near(pair);
        return table.level(near.intent(), false, near.score());
    }

    private static Nearness near(LabelledPair pair) {
        return WORDINGS.compare(WORDINGS.filed(pair.filed(), ""), WORDINGS.provided(List.of(pair.existing()), ""));
    }
}
