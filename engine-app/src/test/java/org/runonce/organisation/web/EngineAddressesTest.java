package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own REST API and web applications. */
@RunOnceTest
class EngineAddressesTest {
    private static final byte[] NO_MODEL = "<empty/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Autowired
    Api api;

    @Test
    void a_session_does_not_open_the_rest_api() {
        assertThat(api.as("operator").get("/engine-rest/engine").status()).isEqualTo(401);
        Caller operator = api.basic("operator");
        assertThat(operator.get("/engine-rest/engine")
                        .json()
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("default");
        assertThat(operator.cookie("JSESSIONID")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /engine-rest/message",
        "POST, /engine-rest/process-instance",
        "DELETE, /engine-rest/process-instance/no-such",
        "DELETE, /engine-rest/deployment/no-such",
        "PUT, /engine-rest/job/no-such/retries",
        "POST, /engine-rest/engine/default/message"
    })
    void an_analyst_changes_nothing_through_the_rest_api(String method, String path) {
        assertThat(send(api.basic("analyst"), method, path).problem()).isEqualTo("not-your-role");
        assertThat(send(api.basic("operator"), method, path).status()).isNotIn(401, 403);
    }

    @Test
    void an_analyst_deploys_and_a_clerk_does_not() {
        String path = "/engine-rest/deployment/create";
        assertThat(api.basic("clerk1")
                        .upload(path, "data", "x.txt", "text/plain", NO_MODEL)
                        .status())
                .isEqualTo(403);
        assertThat(api.basic("analyst")
                        .upload(path, "data", "x.txt", "text/plain", NO_MODEL)
                        .status())
                .isNotIn(401, 403);
    }

    @Test
    void the_rest_api_finds_the_same_people() {
        Reply user = api.basic("analyst").get("/engine-rest/user/clerk1/profile");
        assertThat(user.text("firstName")).isEqualTo("许晓明");
        Reply groups = api.basic("analyst").get("/engine-rest/group?member=clerk1");
        assertThat(groups.json().findValuesAsText("id")).containsExactly("window-clerk@SGB");
        Reply verified = api.basic("operator")
                .post("/engine-rest/identity/verify", Map.of("username", "clerk1", "password", Api.PASSWORD));
        assertThat(verified.json().path("authenticated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "scj-leader", "applicant1", "supervisor", "matteradmin"})
    void the_web_applications_are_closed_to(String userId) {
        for (String path : new String[] {
            "/camunda/app/cockpit/default/",
            "/camunda/app/tasklist/default/",
            "/camunda/app/admin/default/",
            "/camunda/api/engine/engine/default/task",
            "/camunda/lib/deps.js"
        }) {
            Reply reply = api.as(userId).get(path);
            assertThat(reply.status()).as(path).isEqualTo(403);
            assertThat(reply.problem()).isEqualTo("not-your-role");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "analyst"})
    void cockpit_knows_who_has_signed_in(String userId) {
        Caller caller = api.signIn(userId);
        Reply page = caller.get("/camunda/app/cockpit/default/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Cockpit");
        Reply me = caller.get("/camunda/api/admin/auth/user/default");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("userId")).isEqualTo(userId);
        assertThat(me.json().path("authorizedApps").toString()).contains("cockpit");
        assertThat(caller.get("/camunda/api/engine/engine/default/process-definition")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_person_in_the_same_browser_is_another_person_in_cockpit() {
        Caller browser = api.signIn("operator");
        browser.get("/camunda/app/cockpit/default/");
        browser.signIn("analyst", Api.PASSWORD);
        browser.get("/camunda/app/cockpit/default/");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").text("userId"))
                .isEqualTo("analyst");
        browser.post("/logout");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/process-instance",
                "/camunda/api/engine/engine/default/process-instance/count",
                "/camunda/api/engine/engine/default/history/activity-instance/count",
                "/camunda/api/engine/engine/default/history/task?firstResult=0&maxResults=5"
            })
    void an_analyst_may_ask_cockpit_questions_by_post(String path) {
        assertThat(withTokenOfTheEngine("analyst").post(path, Map.of()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/engine/engine/default/message",
        "POST, /camunda/api/engine/engine/default/signal",
        "POST, /camunda/api/engine/engine/default/process-instance/delete",
        "POST, /camunda/api/engine/engine/default/task/no-such/complete",
        "POST, /camunda/api/engine/engine/default/history/cleanup",
        "POST, /camunda/api/engine/engine/default/history/cleanup/count",
        "POST, /camunda/api/engine/engine/default/process-definition/key/no-such/start",
        "DELETE, /camunda/api/engine/engine/default/process-instance/no-such",
        "PUT, /camunda/api/engine/engine/default/job/no-such/retries"
    })
    void an_analyst_changes_nothing_through_cockpit(String method, String path) {
        assertThat(send(withTokenOfTheEngine("analyst"), method, path).problem())
                .isEqualTo("not-your-role");
        assertThat(send(withTokenOfTheEngine("operator"), method, path).status())
                .isNotIn(401, 403);
    }

    @Test
    void a_forged_request_does_not_reach_the_web_applications() {
        Caller victim = api.signIn("operator");
        victim.get("/camunda/app/cockpit/default/");
        Reply reply = victim.post("/camunda/api/engine/engine/default/process-instance", Map.of());
        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void a_browser_that_has_not_signed_in_is_led_to_the_sign_in() {
        Reply reply = api.anonymous().get("/camunda/app/cockpit/default/", "Accept", "text/html");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("/");
    }

    @Test
    void cockpit_keeps_its_own_content_security_policy() {
        Reply page = api.as("operator").get("/camunda/app/cockpit/default/");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("'nonce-");
    }

    private Caller withTokenOfTheEngine(String userId) {
        Caller caller = api.signIn(userId);
        caller.get("/camunda/app/cockpit/default/");
        return caller.always("X-XSRF-TOKEN", caller.cookie("XSRF-TOKEN"));
    }

    private static Reply send(Caller caller, String method, String path) {
        return caller.send(caller.request(path, "Content-Type", "application/json")
                .method(method, java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    }
}
