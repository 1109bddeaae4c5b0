package org.runonce.organisation.web;

import java.util.Set;
import org.runonce.organisation.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

/**
 * The engine's web applications, opened by our own session. They bring their own token against forged requests and their
 * own content security policy. An analyst only looks: the same API would otherwise let through what
 * {@link EngineRestSecurity} refuses.
 */
@Configuration(proxyBeanMethods = false)
class EngineWebappsSecurity {
    /** Cockpit asks most of its questions by POST; these change nothing. */
    private static final String QUESTIONS = "/camunda/api/(cockpit/plugin/.+"
            + "|engine/engine/[^/]+/(process-instance|execution|task|external-task|job|variable-instance)(/count)?"
            + "|engine/engine/[^/]+/history/[a-z-]+(?<!cleanup)(/count)?"
            + "|[a-z]+/auth/user/[^/]+/logout)(\\?.*)?";

    @Bean
    @Order(2)
    SecurityFilterChain engineWebappsChain(HttpSecurity http, RoleAccess access, RefusalAnswers answers)
            throws Exception {
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.GET, "/camunda/**")
                        .access(access.anyOf(Roles.OPERATOR, Roles.ANALYST))
                        .requestMatchers(RegexRequestMatcher.regexMatcher(HttpMethod.POST, QUESTIONS))
                        .access(access.anyOf(Roles.OPERATOR, Roles.ANALYST))
                        .anyRequest()
                        .access(access.anyOf(Roles.OPERATOR)))
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(signInPage(), aPersonLooks())
                        .defaultAuthenticationEntryPointFor(answers, AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .build();
    }

    private static LoginUrlAuthenticationEntryPoint signInPage() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/");
        page.setFavorRelativeUris(true);
        return page;
    }

    private static MediaTypeRequestMatcher aPersonLooks() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }
}
