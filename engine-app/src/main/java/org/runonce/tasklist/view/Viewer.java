package org.runonce.tasklist.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runonce.organisation.substitution.Place;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;

/** Whose tasks stand in a person's lists: the own, and those of the people in whose place this person acts today. */
record Viewer(Actor actor, List<Place> places) {
    /** Tasks that wait for a group. @param matters codes; empty for every matter */
    record Slice(String group, Set<String> matters) {}

    Viewer {
        places = List.copyOf(places);
    }

    static Viewer own(Actor actor) {
        return new Viewer(actor, List.of());
    }

    /** One for each group: what several places show is shown once. */
    List<Slice> slices() {
        Map<String, Set<String>> matters = new TreeMap<>();
        actor.groupIds().forEach(group -> matters.put(group, Set.of()));
        for (Place place : places) {
            for (Post post : place.posts()) {
                matters.merge(post.groupId(), place.matters(), Viewer::either);
            }
        }
        return matters.entrySet().stream()
                .map(it -> new Slice(it.getKey(), it.getValue()))
                .toList();
    }

    private static Set<String> either(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return one.isEmpty() || other.isEmpty() ? Set.of() : both;
    }

    /** In whose place this person would work on the task; empty in the own right. */
    Optional<Place> placeFor(TaskRow row) {
        List<Place> covering = new ArrayList<>(places);
        covering.removeIf(it -> !it.isFor(row.matterCode()));
        if (row.assignee() != null) {
            return covering.stream()
                    .filter(it -> it.principal().equals(row.assignee()))
                    .findFirst();
        }
        return actor.groupIds().contains(row.groupId())
                ? Optional.empty()
                : covering.stream()
                        .filter(it -> groups(it).contains(row.groupId()))
                        .findFirst();
    }

    static Set<String> groups(Place place) {
        return place.posts().stream().map(Post::groupId).collect(Collectors.toSet());
    }

    static Set<String> units(Place place) {
        return place.posts().stream().map(Post::department).collect(Collectors.toSet());
    }
}
