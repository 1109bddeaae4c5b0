package org.runonce.organisation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryProperty;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.PeopleSearch;
import org.runonce.organisation.PeopleSearch.Order;
import org.runonce.shared.Post;

/** The engine's user query, answered by the organisation. People have neither last name, e-mail nor tenant here. */
class StaffQuery extends UserQueryImpl {
    private final transient Organisation organisation;

    StaffQuery(Organisation organisation, @Nullable CommandExecutor executor) {
        super(executor);
        this.organisation = organisation;
    }

    @Override
    public UserQuery potentialStarter(String processDefinitionId) {
        throw new BadUserRequestException("who may start a process is not kept in the engine");
    }

    @Override
    public long executeCount(CommandContext context) {
        return matchesNobody() ? 0 : organisation.count(search());
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return matchesNobody() ? List.of() : EngineIdentity.users(organisation.people(search()));
    }

    /** What is asked of a property that is empty for everybody. */
    private boolean matchesNobody() {
        return (lastName != null && !lastName.isEmpty())
                || (lastNameLike != null && !lastNameLike.matches("%*"))
                || email != null
                || emailLike != null
                || tenantId != null
                || (groupId != null && !isGroupId(groupId))
                || (firstName != null && firstNameLike != null && !firstName.equals(firstNameLike));
    }

    private static boolean isGroupId(String groupId) {
        return groupId.indexOf('@') > 0 && !groupId.endsWith("@");
    }

    private PeopleSearch search() {
        QueryOrderingProperty order = getOrderingProperties().isEmpty()
                ? null
                : getOrderingProperties().get(0);
        return new PeopleSearch(
                wantedIds(),
                firstName != null ? firstName : firstNameLike,
                groupId == null ? null : Post.of(groupId),
                order != null && order.getQueryProperty().equals(UserQueryProperty.FIRST_NAME)
                        ? Order.NAME
                        : Order.USER_ID,
                order != null && order.getDirection() == Direction.DESCENDING,
                getFirstResult(),
                getMaxResults());
    }

    private @Nullable List<String> wantedIds() {
        if (id == null && ids == null) {
            return null;
        }
        List<String> wanted = new ArrayList<>(ids == null ? List.of(id) : Arrays.asList(ids));
        wanted.removeIf(it -> id != null && !Objects.equals(it, id));
        return wanted;
    }
}
