package org.runonce.organisation.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sign-in", description = "登录")
class SignInController {
    private final AuthenticationManager authentications;
    private final SessionAuthenticationStrategy sessions;
    private final SecurityContextRepository contexts;

    SignInController(
            AuthenticationManager authentications,
            SessionAuthenticationStrategy sessions,
            SecurityContextRepository contexts) {
        this.authentications = authentications;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    record Credentials(
            @Written(message = "请填写用户名") @Size(max = 64, message = "最多64个字符")
            String username,

            @Written(message = "请填写密码") @Size(max = 128, message = "最多128个字符")
            String password) {}

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        begin(credentials, request, response);
    }

    /** The same for a page without script; described once, as JSON. */
    @Hidden
    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signInByForm(@Valid Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        begin(credentials, request, response);
    }

    private void begin(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        Authentication person = authenticated(credentials);
        sessions.onAuthentication(person, request, response);
        SecurityContextImpl context = new SecurityContextImpl(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private Authentication authenticated(Credentials credentials) {
        try {
            return authentications.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                    credentials.username(), credentials.password()));
        } catch (AuthenticationException wrong) {
            throw SignInProblems.failed();
        }
    }
}
