package org.runonce.organisation.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who is asking, and with which roles at this moment. */
@Component
class RoleAccess {
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Organisation organisation;

    RoleAccess(Organisation organisation) {
        this.organisation = organisation;
    }

    Optional<Actor> actor(@Nullable Authentication authentication) {
        return trust.isAuthenticated(authentication) && authentication != null
                ? organisation.actor(authentication.getName())
                : Optional.empty();
    }

    /** Holds one of the roles, in whatever department. */
    AuthorizationManager<RequestAuthorizationContext> anyOf(String... roles) {
        return (authentication, request) -> new AuthorizationDecision(actor(authentication)
                .filter(it -> Arrays.stream(roles).anyMatch(it::has))
                .isPresent());
    }

    private Optional<Actor> actor(Supplier<Authentication> authentication) {
        return actor(authentication.get());
    }
}
