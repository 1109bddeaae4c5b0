package org.runonce.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The token against forged requests: our page reads it from a cookie and sends it back as a header, which a foreign page
 * cannot. The cookie's name is our own, because the engine's web applications have one called XSRF-TOKEN.
 */
@Component
class BrowserTokens {
    static final String COOKIE = "RUNONCE-CSRF";
    static final String HEADER = "X-CSRF-TOKEN";
    static final String ELIGIBILITY = "/api/matters/*/eligibility/**";

    private final CookieCsrfTokenRepository repository = repository();
    private final RequestMatcher eligibility =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ELIGIBILITY);

    private static CookieCsrfTokenRepository repository() {
        CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieName(COOKIE);
        cookies.setHeaderName(HEADER);
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    CookieCsrfTokenRepository store() {
        return repository;
    }

    /** Looks the token up with every request, so that the cookie is there before the page first needs it. */
    CsrfTokenRequestAttributeHandler handler() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    void configure(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(repository)
                .csrfTokenRequestHandler(handler())
                .ignoringRequestMatchers(BrowserTokens::isFromATool, this::isAnonymousQuestion);
    }

    /** A foreign page cannot send this header, and no browser adds it: we never ask for it (see RefusalAnswers). */
    private static boolean isFromATool(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private boolean isAnonymousQuestion(HttpServletRequest request) {
        return eligibility.matches(request) && request.getSession(false) == null;
    }
}
