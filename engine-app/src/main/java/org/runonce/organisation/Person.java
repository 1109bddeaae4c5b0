package org.runonce.organisation;

import java.util.Set;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;

/** Somebody with an account, and the posts held now. */
public record Person(String userId, String name, Set<Post> posts) {
    public Person {
        posts = Set.copyOf(posts);
    }

    public Actor asActor() {
        return new Actor(userId, name, posts);
    }
}
