package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class OpenAddressesTest {
    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/matters/PUB-005",
                "/follow",
                "/matters/PUB-005/check",
                "/matters/PUB-005/apply",
                "/applications/x",
                "/mine",
                "/mine/x",
                "/mine/x/submitted",
                "/workplace",
                "/workplace/tasks/groups",
                "/favicon.ico",
                "/assets/x.js",
                "/problems/case-not-found",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator/health",
                "/api/matters",
                "/api/matters/PUB-005",
                "/api/follow/123"
            })
    void is_open_to_everybody(String path) {
        assertThat(api.anonymous().get(path).status()).isNotIn(401, 403, 500);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/me",
        "GET, /api/cases",
        "POST, /api/applications",
        "POST, /api/matters",
        "DELETE, /api/matters/PUB-005",
        "POST, /api/follow/123",
        "GET, /api/demo/clock",
        "GET, /actuator/metrics",
        "GET, /engine-rest/engine",
        "GET, /camunda/app/cockpit/default/",
        "GET, /camunda/api/engine/engine",
        "GET, /h2-console",
        "GET, /webjars/camunda/app/cockpit/index.html",
        "GET, /whatever/comes/later"
    })
    void is_closed_to_who_has_not_signed_in(String method, String path) {
        Caller caller = api.anonymous();
        caller.get("/");
        Reply reply =
                caller.send(caller.request(path).method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo("sign-in-required");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk1, /api/me, 200",
        "clerk1, /api/no-such-thing, 404",
        "clerk1, /api/demo/clock, 403",
        "analyst, /api/demo/clock, 403",
        "operator, /api/demo/clock, 200",
        "clerk1, /actuator/metrics, 403",
        "operator, /actuator/metrics, 200",
        "operator, /actuator/env, 404",
        "operator, /whatever/comes/later, 403",
        "clerk1, /engine-rest/engine, 403",
        "applicant1, /engine-rest/engine, 403",
        "analyst, /engine-rest/engine, 200",
        "operator, /engine-rest/engine, 200"
    })
    void opens_to_the_roles_that_need_it(String userId, String path, int status) {
        Caller caller = path.startsWith("/engine-rest") ? api.basic(userId) : api.as(userId);
        assertThat(caller.get(path).status()).isEqualTo(status);
    }

    @Test
    void whoever_reads_an_address_that_is_none_of_ours_gets_a_page_that_says_so() {
        for (Caller caller : List.of(api.anonymous(), api.signIn("clerk1"))) {
            Reply page = caller.get("/whatever/comes/later", "Accept", "text/html,application/xhtml+xml,*/*");
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).contains("<div id=\"page\">");
            assertThat(page.header("Content-Security-Policy")).isNotEmpty();
            assertThat(caller.get("/api/demo/clock", "Accept", "text/html").status())
                    .isIn(401, 403);
        }
    }

    @Test
    void a_post_that_is_taken_away_is_gone_in_the_middle_of_a_session() {
        String userId = accounts.open("operator@SGJ");
        Caller caller = api.signIn(userId);
        assertThat(caller.get("/api/demo/clock").status()).isEqualTo(200);
        accounts.takePosts(userId);
        assertThat(caller.get("/api/demo/clock").status()).isEqualTo(403);
    }

    @Test
    void an_address_with_forbidden_characters_is_refused_with_a_reason() {
        Reply reply = api.anonymous().get("/api/matters/..;/cases");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("address-not-accepted");
    }

    @Test
    void every_answer_forbids_what_a_page_does_not_need() {
        for (String path : new String[] {"/", "/api/me", "/swagger-ui/index.html", "/engine-rest/engine"}) {
            Reply reply = api.anonymous().get(path);
            assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        }
        assertThat(api.anonymous().get("/").header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; connect-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(api.anonymous().get("/api/me").header("Cache-Control")).contains("no-store");
    }
}
