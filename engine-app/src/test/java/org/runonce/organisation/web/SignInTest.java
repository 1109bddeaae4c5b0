package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class SignInTest {
    @Autowired
    Api api;

    @Test
    void who_has_signed_in_is_told_name_and_posts() {
        Reply me = api.signIn("scj-approver").get("/api/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("userId")).isEqualTo("scj-approver");
        assertThat(me.text("name")).isEqualTo("叶卫东");
        assertThat(me.json().path("posts").findValuesAsText("group"))
                .containsExactly("approver@SCJ", "co-reviewer@SCJ");
        assertThat(me.json().path("posts").get(0).path("departmentName").asText())
                .isEqualTo("区市场监管局");
        assertThat(me.text("csrf", "header")).isEqualTo("X-CSRF-TOKEN");
    }

    @Test
    void nobody_is_told_nothing_and_asked_to_sign_in() {
        Reply me = api.anonymous().get("/api/me");
        assertThat(me.status()).isEqualTo(401);
        assertThat(me.problem()).isEqualTo("sign-in-required");
        assertThat(me.header("Content-Type")).startsWith("application/problem+json");
        assertThat(me.text("titleEn")).isEqualTo("Sign in first");
    }

    @Test
    void a_form_signs_in_as_well_as_json() {
        Caller caller = api.anonymous();
        caller.get("/");
        Reply reply = caller.post(
                "/login",
                "username=clerk1&password=" + Api.PASSWORD,
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(caller.get("/api/me").text("userId")).isEqualTo("clerk1");
    }

    @Test
    void an_empty_user_name_is_named_as_the_fault() {
        Caller caller = api.anonymous();
        caller.get("/");
        Reply reply = caller.post("/login", Map.of("username", "", "password", "x"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/username");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"username\": \"clerk1\"}",
                "{\"username\": null, \"password\": null}",
                "{\"username\": \"clerk1\", \"password\": {}}",
                "{\"username\": \"clerk1\", \"password\": \"x\", \"role\": \"operator\"}"
            })
    void what_is_no_sign_in_is_refused_with_a_reason(String body) {
        Caller caller = api.anonymous();
        caller.get("/");
        Reply reply = caller.post("/login", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).isNotEmpty();
    }

    @Test
    void overlong_and_odd_credentials_are_only_wrong() {
        assertThat(api.anonymous().signIn("clerk1", "长".repeat(100)).status()).isEqualTo(401);
        assertThat(api.anonymous().signIn("clerk1", "x".repeat(129)).pointers()).containsExactly("/password");
        assertThat(api.anonymous().signIn("x".repeat(65), "x").pointers()).containsExactly("/username");
        assertThat(api.anonymous().signIn("clerk1' OR '1'='1", "x").status()).isEqualTo(401);
        assertThat(api.basic("x".repeat(3000), "y".repeat(3000)).get("/api/me").status())
                .isEqualTo(401);
        assertThat(api.basic("", "").get("/api/me").status()).isEqualTo(401);
        Caller tool = api.anonymous();
        for (String header : new String[] {"Basic", "Basic !!!", "Basic YWJj", "Bearer x"}) {
            assertThat(tool.get("/api/me", "Authorization", header).status())
                    .as(header)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_tool_signs_in_with_every_request_and_gets_no_session() {
        Caller tool = api.basic("clerk1");
        Reply me = tool.get("/api/me");
        assertThat(me.text("userId")).isEqualTo("clerk1");
        assertThat(tool.cookie("JSESSIONID")).isEmpty();
        assertThat(api.basic("clerk1", "wrong").get("/api/me").problem()).isEqualTo("sign-in-failed");
        assertThat(tool.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void who_signs_out_is_nobody_again() {
        Caller caller = api.signIn("clerk1");
        assertThat(caller.post("/logout").status()).isEqualTo(204);
        assertThat(caller.get("/api/me").status()).isEqualTo(401);
    }
}
