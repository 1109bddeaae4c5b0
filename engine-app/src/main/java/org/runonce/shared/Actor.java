package org.runonce.shared;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in person with the posts held at this moment, or the system itself.
 *
 * @param userId sign-in name; {@code system} for the machine
 * @param name what people call this person; {@code 乙 代 甲} for who acts in somebody's place
 * @param inPlaceOf user id of the one in whose place, and with whose posts, this person acts; null in the own right
 */
public record Actor(
        String userId,
        String name,
        Set<Post> posts,
        @Nullable String inPlaceOf) {
    /** Timers and automatic steps act in this name; it holds no post. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of());

    public Actor {
        posts = Set.copyOf(posts);
    }

    public Actor(String userId, String name, Set<Post> posts) {
        this(userId, name, posts, null);
    }

    /** 代办: this person with the posts of another, and none of the own. */
    public Actor inPlaceOf(String principal, String principalName, Set<Post> theirPosts) {
        return new Actor(userId, name + " 代 " + principalName, theirPosts, principal);
    }

    /** This person, in the own right or in whose place it acts. */
    public boolean actsAs(@Nullable String person) {
        return userId.equals(person) || (inPlaceOf != null && inPlaceOf.equals(person));
    }

    public boolean has(String role) {
        return posts.stream().anyMatch(post -> post.role().equals(role));
    }

    public boolean has(String role, String department) {
        return posts.contains(new Post(role, department));
    }

    public boolean worksIn(String department) {
        return posts.stream().anyMatch(post -> post.department().equals(department));
    }

    public Set<String> groupIds() {
        return posts.stream().map(Post::groupId).collect(Collectors.toUnmodifiableSet());
    }
}
