package org.runonce.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Post;

/**
 * Which people to list; what is null does not restrict.
 *
 * @param nameLike a pattern with {@code %} and {@code _}
 */
public record PeopleSearch(
        @Nullable List<String> userIds,
        @Nullable String nameLike,
        @Nullable Post post,
        Order order,
        boolean descending,
        int first,
        int max) {
    /** What the list is sorted by; ties go by user id. */
    public enum Order {
        USER_ID("user_id"),
        NAME("name");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public static PeopleSearch everybody() {
        return new PeopleSearch(null, null, null, Order.USER_ID, false, 0, Integer.MAX_VALUE);
    }

    public static PeopleSearch holding(Post post) {
        return new PeopleSearch(null, null, post, Order.USER_ID, false, 0, Integer.MAX_VALUE);
    }
}
