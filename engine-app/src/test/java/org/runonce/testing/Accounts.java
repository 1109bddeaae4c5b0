package org.runonce.testing;

import java.util.UUID;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens accounts for one test, where the test would spoil a demo account for the others. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** A new person with the password of the demo and these posts; returns the user id. */
    public String open(String... groupIds) {
        String userId = "test-" + UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO staff (user_id, name, demo, password_hash, login_failures) VALUES (?, '试验员', FALSE, ?, 0)")
                .params(userId, encoder.encode(Api.PASSWORD))
                .update();
        for (String groupId : groupIds) {
            Post post = Post.of(groupId);
            jdbc.sql("INSERT INTO post (user_id, role_id, unit) VALUES (?, ?, ?)")
                    .params(userId, post.role(), post.department())
                    .update();
        }
        return userId;
    }

    public void takePosts(String userId) {
        jdbc.sql("DELETE FROM post WHERE user_id = ?").param(userId).update();
    }
}
