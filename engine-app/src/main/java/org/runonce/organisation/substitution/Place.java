package org.runonce.organisation.substitution;

import java.util.Set;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;

/**
 * Where somebody stands in for another today.
 *
 * @param posts the posts of the principal that the substitution covers, as they are held now; never empty
 * @param matters codes; empty for every matter
 */
public record Place(long substitution, String principal, String principalName, Set<Post> posts, Set<String> matters) {
    public Place {
        posts = Set.copyOf(posts);
        matters = Set.copyOf(matters);
    }

    public boolean isFor(String matterCode) {
        return matters.isEmpty() || matters.contains(matterCode);
    }

    public Actor actor(Actor substitute) {
        return substitute.inPlaceOf(principal, principalName, posts);
    }
}
