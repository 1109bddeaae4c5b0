package org.runonce.shared;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: a signed-in person with the posts held at this moment, or the system itself.
 *
 * @param userId sign-in name; {@code system} for the machine
 * @param name what people call this person
 */
public record Actor(String userId, String name, Set<Post> posts) {
    /** Timers and automatic steps act in this name; it holds no post. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of());

    public Actor {
        posts = Set.copyOf(posts);
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
