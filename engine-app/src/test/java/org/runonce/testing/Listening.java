package org.runonce.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;

/** An open page: everything that the stream of events has said so far. */
public final class Listening implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InputStream stream;
    private final StringBuffer heard = new StringBuffer();
    private volatile boolean ended;

    private Listening(InputStream stream) {
        this.stream = stream;
        Thread reader = new Thread(this::read, "listening");
        reader.setDaemon(true);
        reader.start();
    }

    public static Listening to(Caller caller) {
        try {
            HttpResponse<InputStream> response = HTTP.send(
                    caller.request("/api/tasks/events", "Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new AssertionError("the stream is refused: " + response.statusCode());
            }
            return new Listening(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void await(String... words) {
        Awaitility.await("the page hears " + Arrays.toString(words))
                .atMost(Duration.ofSeconds(15))
                .until(() -> Arrays.stream(words).allMatch(text()::contains));
    }

    public void awaitEnd() {
        Awaitility.await("the stream ends").atMost(Duration.ofSeconds(15)).until(() -> ended);
    }

    public String text() {
        return heard.toString();
    }

    public void clear() {
        heard.setLength(0);
    }

    private void read() {
        byte[] some = new byte[4096];
        try {
            for (int length = stream.read(some); length >= 0; length = stream.read(some)) {
                heard.append(new String(some, 0, length, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            heard.append('\n');
        }
        ended = true;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
