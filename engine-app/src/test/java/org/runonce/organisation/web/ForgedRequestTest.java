package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page of another site could make a signed-in browser send. */
@RunOnceTest
class ForgedRequestTest {
    @Autowired
    Api api;

    @Test
    void a_session_without_its_token_changes_nothing() {
        Caller victim = api.signIn("operator");
        Reply reply = victim.post("/logout", Map.of(), "X-CSRF-TOKEN", "forged");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("csrf-token-missing");
        assertThat(victim.get("/api/me").status()).isEqualTo(200);

        Reply without = victim.always("X-CSRF-TOKEN", "").post("/api/demo/clock", Map.of());
        assertThat(without.problem()).isEqualTo("csrf-token-missing");
    }

    @Test
    void nobody_can_be_signed_in_by_another_site() {
        Reply reply = api.anonymous().post("/login", Map.of("username", "clerk1", "password", Api.PASSWORD));
        assertThat(reply.problem()).isEqualTo("csrf-token-missing");
    }

    @Test
    void signing_in_changes_the_token_and_the_session() {
        Caller caller = api.signIn("clerk1");
        String token = caller.cookie("RUNONCE-CSRF");
        String session = caller.cookie("JSESSIONID");
        assertThat(token).isNotEmpty();
        caller.signIn("clerk2", Api.PASSWORD);
        assertThat(caller.cookie("RUNONCE-CSRF")).isNotEmpty().isNotEqualTo(token);
        assertThat(caller.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(session);
        assertThat(caller.get("/api/me").text("userId")).isEqualTo("clerk2");

        Caller oldSession = api.anonymous().withCookie("JSESSIONID", session);
        assertThat(oldSession.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void a_session_id_that_an_attacker_planted_is_not_taken_over() {
        Caller planted = api.anonymous().withCookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF");
        assertThat(planted.signIn("clerk1", Api.PASSWORD).status()).isEqualTo(204);
        assertThat(planted.cookie("JSESSIONID")).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void a_tool_with_a_password_needs_no_token() {
        Reply reply = api.basic("clerk1").post("/api/demo/clock", Map.of());
        assertThat(reply.problem()).isEqualTo("not-your-role");
    }

    @Test
    void the_header_alone_does_not_make_a_session_trusted() {
        Caller victim = api.signIn("clerk1").always("X-CSRF-TOKEN", "");
        Reply reply = victim.post("/api/demo/clock", Map.of(), "Authorization", "Basic bm9ib2R5Ondyb25n");
        assertThat(reply.problem()).isEqualTo("sign-in-failed");
        Reply otherScheme = victim.post("/api/demo/clock", Map.of(), "Authorization", "Bearer x");
        assertThat(otherScheme.problem()).isEqualTo("csrf-token-missing");
    }

    @Test
    void an_anonymous_question_needs_no_token_but_one_in_a_session_does() {
        assertThat(api.anonymous()
                        .post("/api/matters/NO-SUCH/eligibility", Map.of())
                        .status())
                .isNotIn(401, 403);
        Reply inSession =
                api.signIn("applicant1").always("X-CSRF-TOKEN", "").post("/api/matters/NO-SUCH/eligibility", Map.of());
        assertThat(inSession.problem()).isEqualTo("csrf-token-missing");
    }

    @Test
    void no_answer_ever_asks_a_browser_to_store_a_password() {
        for (String path : new String[] {"/api/me", "/engine-rest/engine", "/camunda/api/admin/auth/user/default"}) {
            assertThat(api.anonymous().get(path).header("WWW-Authenticate")).doesNotContainIgnoringCase("basic");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Caller caller = api.anonymous();
        caller.get("/");
        Reply reply = caller.post("/login", Map.of("username", "clerk1", "password", Api.PASSWORD));
        assertThat(reply.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("RUNONCE-CSRF=")
                        .doesNotContain("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }
}
