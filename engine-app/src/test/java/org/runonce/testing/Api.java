package org.runonce.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Speaks to the running application as somebody: {@code api.as("clerk1").get("/api/me")}. Whoever speaks has signed in
 * once for the whole suite, so that a request does not pay for a password.
 */
@Component
public class Api {
    /** The one password of all demo staff. */
    public static final String PASSWORD = "runonce-demo";

    private final Environment environment;
    private final ObjectMapper json;
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();

    Api(Environment environment, ObjectMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** In this person's session, shared by all tests: do not sign it out. */
    public Caller as(String userId) {
        return signedIn.computeIfAbsent(userId, this::signIn);
    }

    /** In a new session of this person. */
    public Caller signIn(String userId) {
        Caller caller = anonymous();
        Reply reply = caller.signIn(userId, PASSWORD);
        if (reply.status() != 204) {
            throw new AssertionError("%s cannot sign in: %s".formatted(userId, reply));
        }
        return caller;
    }

    /** As a tool does, without a session: every request pays for the password. */
    public Caller basic(String userId, String password) {
        byte[] credentials = (userId + ":" + password).getBytes(StandardCharsets.UTF_8);
        return anonymous()
                .always("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Caller basic(String userId) {
        return basic(userId, PASSWORD);
    }

    /** As a browser in which nobody has signed in yet. */
    public Caller anonymous() {
        return new Caller("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), json);
    }
}
