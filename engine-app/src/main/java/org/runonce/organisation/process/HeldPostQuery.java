package org.runonce.organisation.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.GroupQueryProperty;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;

/** The engine's group query: a group is a post that somebody holds. There are some hundreds, so they are sifted here. */
class HeldPostQuery extends GroupQueryImpl {
    private final transient Organisation organisation;

    HeldPostQuery(Organisation organisation, @Nullable CommandExecutor executor) {
        super(executor);
        this.organisation = organisation;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return matching()
                .sorted(order())
                .skip(getFirstResult())
                .limit(getMaxResults())
                .toList();
    }

    private Stream<Group> matching() {
        if (tenantId != null) {
            return Stream.empty();
        }
        return posts().stream()
                .map(post -> EngineIdentity.group(post, organisation))
                .filter(it -> id == null || id.equals(it.getId()))
                .filter(it -> ids == null || Arrays.asList(ids).contains(it.getId()))
                .filter(it -> name == null || name.equals(it.getName()))
                .filter(it ->
                        nameLike == null || like(nameLike).matcher(it.getName()).matches())
                .filter(it -> type == null || type.equals(it.getType()));
    }

    private Set<Post> posts() {
        return userId == null
                ? organisation.heldPosts()
                : organisation.actor(userId).map(Actor::posts).orElse(Set.of());
    }

    private Comparator<Group> order() {
        if (getOrderingProperties().isEmpty()) {
            return Comparator.comparing(Group::getId);
        }
        QueryOrderingProperty first = getOrderingProperties().get(0);
        Comparator<Group> order = Comparator.comparing(
                first.getQueryProperty().equals(GroupQueryProperty.NAME)
                        ? Group::getName
                        : first.getQueryProperty().equals(GroupQueryProperty.TYPE) ? Group::getType : Group::getId);
        return (first.getDirection() == Direction.DESCENDING ? order.reversed() : order).thenComparing(Group::getId);
    }

    /** A pattern of SQL, {@code %} for anything and {@code _} for one character, as a regular expression. */
    private static Pattern like(String pattern) {
        return Pattern.compile(pattern.chars()
                .mapToObj(it -> it == '%' ? ".*" : it == '_' ? "." : Pattern.quote(Character.toString(it)))
                .collect(Collectors.joining()));
    }
}
