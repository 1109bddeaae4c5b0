package org.runonce.organisation.web;

import org.runonce.organisation.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The engine's own REST API, for Modeler and external workers. No session and no cookie opens it, so no token is needed
 * either. An analyst reads and deploys; the rest is the operator's.
 */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain engineRestChain(HttpSecurity http, RoleAccess access, RefusalAnswers answers) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.GET, "/engine-rest/**")
                        .access(access.anyOf(Roles.OPERATOR, Roles.ANALYST))
                        .requestMatchers(
                                HttpMethod.POST,
                                "/engine-rest/deployment/create",
                                "/engine-rest/engine/*/deployment/create")
                        .access(access.anyOf(Roles.OPERATOR, Roles.ANALYST))
                        .anyRequest()
                        .access(access.anyOf(Roles.OPERATOR)))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .build();
    }
}
