package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.runonce.shared.MovableClock;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunOnceTest
class LockoutTest {
    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void the_fifth_wrong_password_in_a_row_locks_the_account_for_fifteen_minutes() {
        String userId = accounts.open();
        guess(userId, 5);
        assertThat(right(userId)).isEqualTo(401);

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(14)));
        assertThat(right(userId)).isEqualTo(401);

        clock.moveTo(clock.instant().plusSeconds(61));
        assertThat(right(userId)).isEqualTo(204);
    }

    @Test
    void four_wrong_passwords_do_not_lock_and_a_right_one_starts_the_count_anew() {
        String userId = accounts.open();
        guess(userId, 4);
        assertThat(right(userId)).isEqualTo(204);
        guess(userId, 4);
        assertThat(right(userId)).isEqualTo(204);
    }

    @Test
    void after_a_lock_has_run_out_the_count_starts_anew() {
        String userId = accounts.open();
        guess(userId, 5);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(15).plusSeconds(1)));
        guess(userId, 4);
        assertThat(right(userId)).isEqualTo(204);
    }

    @Test
    void guesses_at_a_locked_account_do_not_prolong_the_lock() {
        String userId = accounts.open();
        guess(userId, 5);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        guess(userId, 5);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5).plusSeconds(1)));
        assertThat(right(userId)).isEqualTo(204);
    }

    @Test
    void basic_and_form_guesses_count_together() {
        String userId = accounts.open();
        IntStream.range(0, 3).forEach(i -> api.basic(userId, "wrong").get("/api/me"));
        guess(userId, 2);
        assertThat(right(userId)).isEqualTo(401);
        assertThat(api.basic(userId).get("/api/me").status()).isEqualTo(401);
        assertThat(api.basic(userId).get("/engine-rest/engine").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_an_unknown_account_and_a_locked_one_get_the_same_answer() {
        String locked = accounts.open();
        guess(locked, 5);
        Reply wrong = api.anonymous().signIn(accounts.open(), "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("sign-in-failed");
        assertThat(api.anonymous().signIn(locked, Api.PASSWORD).body()).isEqualTo(wrong.body());
        assertThat(api.anonymous().signIn("nobody-of-this-name", "wrong").body())
                .isEqualTo(wrong.body());
        assertThat(api.basic("nobody-of-this-name", "wrong").get("/api/me").body())
                .isEqualTo(api.basic(locked).get("/api/me").body());
    }

    @Test
    void another_spelling_of_the_user_name_is_another_account() {
        String userId = accounts.open();
        assertThat(api.anonymous()
                        .signIn(userId.toUpperCase(java.util.Locale.ROOT), Api.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(api.anonymous().signIn(userId + " ", Api.PASSWORD).status()).isEqualTo(401);
    }

    @RepeatedTest(5)
    void guesses_at_the_same_moment_are_all_counted() throws Exception {
        String userId = accounts.open();
        List<Integer> answers =
                atOnce(5, () -> api.basic(userId, "wrong").get("/api/me").status());
        assertThat(answers).containsOnly(401);
        assertThat(jdbc.sql("SELECT login_failures FROM staff WHERE user_id = ?")
                        .param(userId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(right(userId)).isEqualTo(401);
    }

    @Test
    void many_right_passwords_at_the_same_moment_lock_nobody_out() throws Exception {
        String userId = accounts.open();
        assertThat(atOnce(12, () -> api.basic(userId).get("/api/me").status())).containsOnly(200);
    }

    private void guess(String userId, int times) {
        IntStream.range(0, times)
                .forEach(i -> assertThat(api.anonymous().signIn(userId, "wrong").status())
                        .isEqualTo(401));
    }

    private int right(String userId) {
        return api.anonymous().signIn(userId, Api.PASSWORD).status();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch start = new CountDownLatch(times);
            List<Future<T>> calls = IntStream.range(0, times)
                    .mapToObj(i -> pool.submit(() -> {
                        start.countDown();
                        start.await();
                        return call.call();
                    }))
                    .toList();
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> one : calls) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
