package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;

/** A district of 50 departments with four posts each and a hall; its staff hold three to five posts. */
final class Places {
    static final int DEPARTMENTS = 50;
    static final int STAFF = 16_000;
    static final List<String> ROLES = List.of("window-clerk", "approver", "dept-leader", "chief-rep");
    static final Post HALL = new Post("window-clerk", "SGB");

    private Places() {}

    static List<String> groups() {
        List<String> groups = new ArrayList<>(List.of(HALL.groupId()));
        IntStream.rangeClosed(1, DEPARTMENTS)
                .forEach(number -> ROLES.forEach(role -> groups.add(role + "@D" + (100 + number))));
        return groups;
    }

    /** Every fifth works at the hall, where a tenth of all tasks waits. */
    static List<Actor> staff(int how) {
        Random random = new Random(20261124);
        return IntStream.range(0, how).mapToObj(i -> person(i, random)).toList();
    }

    private static Actor person(int number, Random random) {
        Set<Post> posts = new LinkedHashSet<>();
        if (number % 5 == 0) {
            posts.add(HALL);
        }
        int wanted = 3 + random.nextInt(3);
        while (posts.size() < wanted) {
            posts.add(new Post(
                    ROLES.get(random.nextInt(ROLES.size())), "D" + (101 + random.nextInt(DEPARTMENTS))));
        }
        return new Actor("staff" + number, "工作人员" + number, posts);
    }
}
