package org.runonce.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One browser or tool: keeps its cookies, and sends the token against forged requests back as our page does. */
public final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final ObjectMapper json;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    Caller(String base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    /** Sends this header with every request from here on; an empty value leaves one out that is sent by default. */
    public Caller always(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Caller withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Reply signIn(String userId, String password) {
        get("/");
        return post("/login", Map.of("username", userId, "password", password));
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** @param body an object to be written as JSON, or a string that is sent as it is */
    public Reply post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Reply post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Reply put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Reply delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public Reply send(String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (request.copy().build().headers().firstValue("Content-Type").isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, BodyPublishers.ofString(written(body))));
    }

    /** Uploads one file in a form of several parts. */
    public Reply upload(String path, String field, String fileName, String contentType, byte[] content) {
        String boundary = "part-" + Integer.toHexString(System.identityHashCode(content));
        String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, field, fileName, contentType);
        return send(request(path, "Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** A request with this caller's cookies and token; {@link #send(HttpRequest.Builder)} sends it. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        String token = cookie("RUNONCE-CSRF");
        if (!this.headers.containsKey("X-CSRF-TOKEN") && !token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        this.headers.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .forEach(it -> request.header(it.getKey(), it.getValue()));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(response.statusCode(), response.headers(), response.body(), parsed(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        for (HttpCookie cookie : HttpCookie.parse(setCookie)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private JsonNode parsed(HttpResponse<byte[]> response) throws IOException {
        return response.headers().firstValue("Content-Type").orElse("").contains("json")
                ? json.readTree(response.body())
                : MissingNode.getInstance();
    }

    private String written(Object body) {
        try {
            return body instanceof String text ? text : json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
