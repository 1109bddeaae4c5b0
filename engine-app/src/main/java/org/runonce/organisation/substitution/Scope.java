package org.runonce.organisation.substitution;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.runonce.shared.Post;

/**
 * What a substitution is for.
 *
 * @param posts group ids; empty for every post
 * @param matters codes; empty for every matter
 */
public record Scope(Set<String> posts, Set<String> matters) {
    public Scope {
        posts = Collections.unmodifiableSet(new TreeSet<>(posts));
        matters = Collections.unmodifiableSet(new TreeSet<>(matters));
    }

    boolean covers(Post post) {
        return posts.isEmpty() || posts.contains(post.groupId());
    }

    boolean overlaps(Scope other) {
        return meet(posts, other.posts) && meet(matters, other.matters);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
