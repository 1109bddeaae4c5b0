package org.runonce.organisation.process;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.runonce.shared.Actor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST API, so that its own log names the person. */
class EngineRestIdentity extends OncePerRequestFilter {
    private final IdentityService identities;
    private final SignedIn signedIn;

    EngineRestIdentity(IdentityService identities, SignedIn signedIn) {
        this.identities = identities;
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            signedIn.person().ifPresent(this::tell);
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void tell(Actor actor) {
        identities.setAuthentication(actor.userId(), List.copyOf(actor.groupIds()));
    }
}
