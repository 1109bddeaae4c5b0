package org.runonce.organisation.process;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** Whoever has signed in to RunOnce is signed in to the engine's web applications, under the same name. */
class CockpitSignOn extends ContainerBasedAuthenticationFilter {
    private final SignedIn signedIn;

    CockpitSignOn(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void init(FilterConfig config) {
        authenticationProvider =
                new org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider() {
                    @Override
                    public AuthenticationResult extractAuthenticatedUser(
                            HttpServletRequest request, ProcessEngine engine) {
                        return signedIn.person()
                                .map(actor -> {
                                    AuthenticationResult result = AuthenticationResult.successful(actor.userId());
                                    result.setGroups(List.copyOf(actor.groupIds()));
                                    result.setTenants(List.of());
                                    return result;
                                })
                                .orElseGet(AuthenticationResult::unsuccessful);
                    }
                };
    }
}
