package org.runonce.organisation.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    @Bean
    AuthenticationManager authenticationManager(StaffAuthentication staff) {
        return new ProviderManager(List.of(staff));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A sign-in begins a new session, with nothing of the old one in it, and a new token. */
    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy(BrowserTokens tokens) {
        SessionFixationProtectionStrategy fresh = new SessionFixationProtectionStrategy();
        fresh.setMigrateSessionAttributes(false);
        CsrfAuthenticationStrategy newToken = new CsrfAuthenticationStrategy(tokens.store());
        newToken.setRequestHandler(tokens.handler());
        return new CompositeSessionAuthenticationStrategy(List.of(fresh, newToken));
    }
}
