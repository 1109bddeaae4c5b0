package org.runonce.organisation.process;

import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;

/** Users are our people, groups the posts that somebody holds ({@code <role>@<department>}); there are no tenants. */
class StaffDirectory implements ReadOnlyIdentityProvider {
    private final Organisation organisation;

    StaffDirectory(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return Optional.ofNullable(userId)
                .flatMap(organisation::findPerson)
                .map(EngineIdentity::user)
                .orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffQuery(
                organisation, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffQuery(organisation, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("people live in the organisation: there is no table for a native user query");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return userId != null
                && password != null
                && organisation.signIn(userId, password).isPresent();
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return createGroupQuery().groupId(groupId).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new HeldPostQuery(
                organisation, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new HeldPostQuery(organisation, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
