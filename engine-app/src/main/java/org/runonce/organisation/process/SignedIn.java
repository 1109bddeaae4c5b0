package org.runonce.organisation.process;

import java.util.Optional;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whom our own sign-in has let through to the engine's addresses. */
@Component
class SignedIn {
    private final Organisation organisation;

    SignedIn(Organisation organisation) {
        this.organisation = organisation;
    }

    Optional<Actor> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .flatMap(organisation::actor);
    }
}
