package org.runonce.organisation;

import java.util.List;
import org.runonce.shared.Post;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented people to try RunOnce with. They all share one password, so they exist only in the profile "demo". */
@Component
@Profile("demo")
class DemoStaff {
    private final JdbcClient jdbc;

    DemoStaff(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Structure structure,
            PasswordEncoder encoder,
            @Value("${runonce.demo.password:runonce-demo}") String password) {
        this.jdbc = jdbc;
        List<Person> people =
                StaffFile.people(DataFile.onClasspath("organisation/demo-staff.csv", StaffFile.COLUMNS), structure);
        // one hash for all: a start need not pay for a hundred
        String hash = encoder.encode(password);
        transaction.executeWithoutResult(status -> people.forEach(person -> put(person, hash)));
    }

    private void put(Person person, String hash) {
        int known = jdbc.sql("UPDATE staff SET name = ?, password_hash = ? WHERE user_id = ? AND demo = TRUE")
                .params(person.name(), hash, person.userId())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO staff (user_id, name, demo, password_hash, login_failures) VALUES (?, ?, TRUE, ?, 0)")
                    .params(person.userId(), person.name(), hash)
                    .update();
        }
        jdbc.sql("DELETE FROM post WHERE user_id = ?").param(person.userId()).update();
        person.posts().forEach(post -> put(person, post));
    }

    private void put(Person person, Post post) {
        jdbc.sql("INSERT INTO post (user_id, role_id, unit) VALUES (?, ?, ?)")
                .params(person.userId(), post.role(), post.department())
                .update();
    }
}
