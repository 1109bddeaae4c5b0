package org.runonce.organisation.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private final Map<String, List<Circles.Link>> links = new TreeMap<>();
    private final Circles circles =
            new Circles((principal, from, until) -> links.getOrDefault(principal, List.of()).stream()
                    .filter(it -> !it.from().isAfter(until) && !it.until().isBefore(from))
                    .toList());

    @Test
    void two_who_stand_in_for_each_other_on_the_same_day_close_a_circle() {
        stands("乙", "甲", 1, 10);
        assertThat(closing("甲", "乙", 10, 12)).containsExactly("甲", "乙");
        assertThat(closing("甲", "乙", 11, 12)).isEmpty();
    }

    @Test
    void a_long_chain_closes_only_if_all_of_it_stands_on_one_day() {
        stands("乙", "甲", 1, 10);
        stands("丙", "乙", 5, 15);
        stands("丁", "丙", 9, 20);
        assertThat(closing("甲", "丁", 1, 9)).containsExactly("甲", "乙", "丙", "丁");
        assertThat(closing("甲", "丁", 1, 8)).isEmpty();
        assertThat(closing("甲", "丁", 11, 30)).isEmpty();
    }

    @Test
    void a_tree_of_people_is_no_circle() {
        stands("乙", "甲", 1, 10);
        stands("乙", "丙", 1, 10);
        stands("丙", "丁", 1, 10);
        assertThat(closing("戊", "甲", 1, 10)).isEmpty();
    }

    private void stands(String substitute, String principal, int from, int until) {
        links.computeIfAbsent(principal, it -> new ArrayList<>()).add(link(substitute, from, until));
    }

    /** The way back if, besides, {@code substitute} stood in for {@code principal}. */
    private List<String> closing(String substitute, String principal, int from, int until) {
        return circles.closedBy(principal, link(substitute, from, until));
    }

    private static Circles.Link link(String substitute, int from, int until) {
        return new Circles.Link(substitute, substitute, june(from), june(until));
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
