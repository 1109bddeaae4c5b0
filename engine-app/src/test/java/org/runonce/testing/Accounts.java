package org.runonce.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
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
        return openAs("试验员", groupIds);
    }

    /** As {@link #open}, of somebody with a name. */
    public String openAs(String name, String... groupIds) {
        String userId = "test-" + UUID.randomUUID();
        open(userId, name, encoder.encode(Api.PASSWORD));
        for (String groupId : groupIds) {
            give(userId, Post.of(groupId));
        }
        return userId;
    }

    private void open(String userId, String name, String passwordHash) {
        jdbc.sql("INSERT INTO staff (user_id, name, demo, password_hash, login_failures) VALUES (?, ?, FALSE, ?, 0)")
                .params(userId, name, passwordHash)
                .update();
    }

    private void give(String userId, Post post) {
        jdbc.sql("INSERT INTO post (user_id, role_id, unit) VALUES (?, ?, ?)")
                .params(userId, post.role(), post.department())
                .update();
    }

    /** As many people of one post, whose passwords are cheap to check: for those who come all at once. */
    public List<String> openMany(int people, String groupId) {
        String cheap = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Api.PASSWORD);
        Post post = Post.of(groupId);
        List<String> userIds = IntStream.range(0, people)
                .mapToObj(it -> "test-" + UUID.randomUUID())
                .toList();
        userIds.forEach(userId -> {
            open(userId, "试验员", cheap);
            give(userId, post);
        });
        return userIds;
    }

    /** The person has left: no account, no post. */
    public void close(String userId) {
        takePosts(userId);
        jdbc.sql("DELETE FROM staff WHERE user_id = ?").param(userId).update();
    }

    /** A post that one person of the demo holds is that one's alone again. */
    public void takeAllPosts() {
        jdbc.sql("DELETE FROM post WHERE user_id LIKE 'test-%'").update();
    }

    public void takePosts(String userId) {
        jdbc.sql("DELETE FROM post WHERE user_id = ?").param(userId).update();
    }
}
