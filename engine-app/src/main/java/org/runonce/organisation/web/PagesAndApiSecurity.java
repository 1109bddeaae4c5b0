package org.runonce.organisation.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.runonce.organisation.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Pages and {@code /api}: a session for people, HTTP Basic for tools, and a short list of what needs neither. */
@Configuration(proxyBeanMethods = false)
class PagesAndApiSecurity {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "worker-src 'self' blob:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Pattern VIEWED = Pattern.compile("/api/files/[^/]+/view");

    /** Several servlets are mapped; the patterns are those of the address, whichever servlet answers. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** No observation around every filter and every decision: nobody looks at them, and each request would pay. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesAndApiChain(
            HttpSecurity http, RoleAccess access, RefusalAnswers answers, BrowserTokens tokens) throws Exception {
        return http.authorizeHttpRequests(may -> rules(may, access))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(tokens::configure)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(PagesAndApiSecurity::framing))
                .build();
    }

    /** A page of ours shows a handed-in file beside a form; nothing else is shown in a frame, and to nobody else. */
    private static void framing(HttpServletRequest request, HttpServletResponse response) {
        boolean viewed = VIEWED.matcher(request.getServletPath()).matches();
        response.setHeader("X-Frame-Options", viewed ? "SAMEORIGIN" : "DENY");
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry may,
            RoleAccess access) {
        // what goes on after the answer has begun was let in when it began
        may.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/index.html",
                        "/workplace.html",
                        "/assets/**",
                        "/favicon.ico",
                        "/problems/**",
                        "/v3/api-docs/**",
                        "/swagger-ui/**",
                        "/actuator/health/**",
                        "/api/matters/**",
                        "/api/documents/verify/**",
                        "/api/follow/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, Pages.PORTAL)
                .permitAll()
                .requestMatchers(HttpMethod.GET, Pages.WORKPLACE)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/login", "/logout", BrowserTokens.ELIGIBILITY, "/api/rating")
                .permitAll()
                .requestMatchers("/actuator/**", "/api/demo/**")
                .access(access.anyOf(Roles.OPERATOR))
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .denyAll();
    }
}
