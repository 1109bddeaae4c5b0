package org.runonce.organisation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller's method the {@link Actor} who is asking. Where asking without signing in is allowed, the parameter
 * is an {@code Optional<Actor>} or a {@code @Nullable Actor}.
 */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {
    private final RoleAccess access;

    ActorArgument(RoleAccess access) {
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Actor> actor = access.actor(SecurityContextHolder.getContext().getAuthentication());
        if (parameter.getParameterType() == Optional.class) {
            return actor;
        }
        if (actor.isEmpty() && !isNullable(parameter)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return actor.orElse(null);
    }

    private static boolean isNullable(MethodParameter parameter) {
        return parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
