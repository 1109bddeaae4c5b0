package org.runonce.organisation.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.runonce.shared.Problem;
import org.runonce.shared.ProblemAnswers;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What the filters before the controllers refuse is answered like every other problem. */
@Component
class RefusalAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    /** What is asked for by programs, or has a sign-in of its own. */
    private static final List<String> MACHINES = List.of("/api/", "/engine-rest", "/camunda", "/actuator", "/v3/");

    private final ObjectMapper json;

    RefusalAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authenticationException)
            throws IOException, ServletException {
        if (isForReading(request)) {
            noPage(request, response);
            return;
        }
        // never the challenge "Basic": a browser that stored the answer would attach it to requests of other sites
        response.setHeader("WWW-Authenticate", "RunOnce sign-in=\"/login\"");
        boolean failed = request.getHeader("Authorization") != null;
        answer(
                response,
                failed
                        ? SignInProblems.failed()
                        : Problem.unauthenticated("sign-in-required", "请先登录", "Sign in first"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (isForReading(request)) {
            noPage(request, response);
            return;
        }
        answer(
                response,
                refusal instanceof CsrfException
                        ? Problem.forbidden(
                                "csrf-token-missing",
                                "请求缺少防伪令牌，请刷新页面后再试",
                                "The request lacks the token of this session; reload and try again")
                        : Problem.forbidden("not-your-role", "您的岗位不能使用这个功能", "None of your posts may do this"));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException requestRejectedException)
            throws IOException {
        answer(
                response,
                Problem.badInput(
                        "address-not-accepted",
                        "地址或请求头里有不能接受的字符",
                        "The address or a header has characters that are not accepted"));
    }

    /** Somebody has typed or followed an address that is none of ours. */
    private static boolean isForReading(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        String path = request.getServletPath();
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && MACHINES.stream().noneMatch(path::startsWith);
    }

    /** The portal says so in the reader's words. */
    private static void noPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/index.html").forward(request, response);
    }

    private void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.category().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), ProblemAnswers.body(problem));
    }
}
