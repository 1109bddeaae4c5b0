package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.RunOnceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no HTTP client would send: the server refuses it before any code of ours, and tells nothing of itself. */
@RunOnceTest
class RawRequestsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/cases/%zz HTTP/1.1|Host: x",
                "GET /api/matters/% HTTP/1.1|Host: x",
                "GET /api/matters/{x} HTTP/1.1|Host: x",
                "GET /api/matters/^ HTTP/1.1|Host: x",
                "GET /api/../../etc/passwd HTTP/1.1|Host: x",
                "GET api/matters HTTP/1.1|Host: x",
                "GET /api/matters HTTP/1.1",
                "GET /api/matters HTTP/1.1|Host: x|Host: y",
                "GET /api/matters HTTP/1.1|Host: a b",
                "GET /api/matters HTTP/9.9|Host: x",
                "G\u0000T /api/matters HTTP/1.1|Host: x",
                "POST /login HTTP/1.1|Host: x|Content-Length: abc",
                "POST /login HTTP/1.1|Host: x|Content-Length: -1",
                "POST /login HTTP/1.1|Host: x|Content-Length: 1|Content-Length: 2",
                "POST /login HTTP/1.1|Host: x|Transfer-Encoding: gzip",
                "POST /login HTTP/1.1|Host: x|Content-Type: application/json|Transfer-Encoding: chunked||zz",
                "GET /api/matters HTTP/1.1|Host: x|: nothing",
                "GET /api/me HTTP/1.1|Host: x|Authorization: Basic !!!",
                "GET /api/me HTTP/1.1|Host: x|Authorization: Basic Og==",
                "GET /api/me HTTP/1.1|Host: x|Authorization: Basic",
                "GET /api/me HTTP/1.1|Host: x|Cookie: JSESSIONID=../../x; ;=;=",
            })
    void is_refused_without_a_word_about_the_server(String lines) throws IOException {
        String answer = answer(lines.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|505|501) .*");
        assertThat(answer)
                .doesNotContainIgnoringCase("exception", "<html", "tomcat", "apache", "spring", "java", "org.runonce");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void an_endless_address_or_header_is_refused(int length) throws IOException {
        for (String request : new String[] {
            "GET /api/matters?q=" + "a".repeat(length) + " HTTP/1.1\r\nHost: x",
            "GET /api/matters HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(length)
        }) {
            assertThat(answer(request + "\r\nConnection: close\r\n\r\n")).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        }
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
