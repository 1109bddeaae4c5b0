package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.ServletWebRequest;

class ActorArgumentTest {
    private static final Actor CLERK = new Actor("clerk1", "许晓明", Set.of());

    private final Organisation organisation = mock(Organisation.class);
    private final ActorArgument argument = new ActorArgument(new RoleAccess(organisation));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_has_signed_in_is_the_actor_of_every_kind_of_parameter() {
        when(organisation.actor("clerk1")).thenReturn(Optional.of(CLERK));
        signedIn("clerk1");
        assertThat(resolved("required")).isEqualTo(CLERK);
        assertThat(resolved("nullable")).isEqualTo(CLERK);
        assertThat(resolved("optional")).isEqualTo(Optional.of(CLERK));
    }

    @Test
    void nobody_is_absent_where_that_is_allowed_and_refused_where_not() {
        anonymous();
        assertThat(resolved("nullable")).isNull();
        assertThat(resolved("optional")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> resolved("required")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void an_account_that_is_gone_is_nobody() {
        when(organisation.actor("gone")).thenReturn(Optional.empty());
        signedIn("gone");
        assertThatThrownBy(() -> resolved("required")).isInstanceOf(AuthenticationException.class);
    }

    private void signedIn(String userId) {
        use(UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of()));
    }

    private void anonymous() {
        use(new AnonymousAuthenticationToken("key", "anonymousUser", AuthorityUtils.createAuthorityList("NONE")));
    }

    private static void use(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private @Nullable Object resolved(String method) {
        Method taking = Arrays.stream(Endpoints.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(method))
                .findFirst()
                .orElseThrow();
        MethodParameter parameter = new MethodParameter(taking, 0);
        assertThat(argument.supportsParameter(parameter)).isTrue();
        return argument.resolveArgument(parameter, null, new ServletWebRequest(new MockHttpServletRequest()), null);
    }

    interface Endpoints {
        void required(Actor actor);

        void nullable(@Nullable Actor actor);

        void optional(Optional<Actor> actor);
    }
}
