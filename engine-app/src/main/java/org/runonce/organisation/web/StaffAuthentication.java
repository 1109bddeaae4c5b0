package org.runonce.organisation.web;

import java.util.List;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** A session remembers only who it is; the posts are asked for anew with every request, so a lost post is lost at once. */
@Component
class StaffAuthentication implements AuthenticationProvider {
    private final Organisation organisation;

    StaffAuthentication(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Actor actor = organisation
                .signIn(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("sign-in failed"));
        return UsernamePasswordAuthenticationToken.authenticated(actor.userId(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
