package org.runonce.organisation.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 循环代办: on some day everybody of a chain would stand in for the next and the last for the first, so that nobody is
 * there. Whatever is stored has no such chain, which is why the search comes to an end.
 */
final class Circles {
    private final Links links;

    Circles(Links links) {
        this.links = links;
    }

    record Link(String substitute, String substituteName, LocalDate from, LocalDate until) {}

    /** Who stands in for this person on some of these days. */
    @FunctionalInterface
    interface Links {
        List<Link> of(String principal, LocalDate from, LocalDate until);
    }

    /** The names on the way from one who would stand in back to the one stood in for; empty if there is none. */
    List<String> closedBy(String principal, Link link) {
        if (link.substitute().equals(principal)) {
            return List.of(link.substituteName());
        }
        for (Link next : links.of(link.substitute(), link.from(), link.until())) {
            Link common = new Link(
                    next.substitute(),
                    next.substituteName(),
                    later(link.from(), next.from()),
                    link.until().isBefore(next.until()) ? link.until() : next.until());
            List<String> way = closedBy(principal, common);
            if (!way.isEmpty()) {
                List<String> whole = new ArrayList<>(List.of(link.substituteName()));
                whole.addAll(way);
                return whole;
            }
        }
        return List.of();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
