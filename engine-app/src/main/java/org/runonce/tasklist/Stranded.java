package org.runonce.tasklist;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** Whether a task lies in hands that cannot act any more. */
@Component
public class Stranded {
    private final Organisation organisation;

    Stranded(Organisation organisation) {
        this.organisation = organisation;
    }

    public enum Why {
        HOLDER_GONE,
        HOLDER_WITHOUT_POST,
        HELPER_GONE,
        OWNER_GONE,
        SIGNER_GONE
    }

    /** @param part whether it is a signer's part @param onBehalfOf in whose place it is held @param owner who delegated it, if somebody did */
    public record Hands(
            boolean part,
            String group,
            String department,
            String holder,
            @Nullable String onBehalfOf,
            @Nullable String owner) {}

    /** The unit's leader and the operator take a task out of such hands. */
    boolean rescuedBy(WorkItem item, Actor actor) {
        return (TaskAccess.leads(item, actor) || actor.has(Roles.OPERATOR)) && is(item);
    }

    private boolean is(WorkItem item) {
        return item.assignee != null
                && why(
                                new Hands(
                                        item.kind == TaskKind.SIGN,
                                        item.groupId,
                                        item.department,
                                        item.assignee,
                                        item.onBehalfOf,
                                        item.owner),
                                organisation::actor)
                        .isPresent();
    }

    /** @param accounts finds who has one */
    public static Optional<Why> why(Hands hands, Function<String, Optional<Actor>> accounts) {
        Optional<Actor> holder = accounts.apply(hands.holder());
        if (hands.part()) {
            return holder.filter(it -> !it.posts().isEmpty()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Why.SIGNER_GONE);
        }
        Post post = Post.of(hands.group());
        if (hands.owner() != null) {
            if (holder.filter(it -> it.worksIn(hands.department())).isEmpty()) {
                return Optional.of(Why.HELPER_GONE);
            }
            boolean owned = accounts.apply(hands.owner())
                    .filter(it -> it.posts().contains(post))
                    .isPresent();
            return owned ? Optional.empty() : Optional.of(Why.OWNER_GONE);
        }
        if (holder.isEmpty()) {
            return Optional.of(Why.HOLDER_GONE);
        }
        Optional<Actor> posted = hands.onBehalfOf() == null ? holder : accounts.apply(hands.onBehalfOf());
        return posted.filter(it -> it.posts().contains(post)).isPresent()
                ? Optional.empty()
                : Optional.of(Why.HOLDER_WITHOUT_POST);
    }
}
