package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that a person has narrowed, named and comes back to. */
@RunOnceTest
class SavedViewsTest {
    private static final Map<String, Object> URGENT = Map.of("view", "groups", "filter", Map.of("light", "YELLOW"));

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private String userId = "";
    private Caller clerk;

    @BeforeEach
    void a_clerk_of_one_s_own() {
        userId = accounts.open("window-clerk@SGB");
        clerk = api.signIn(userId);
    }

    @AfterEach
    void gone() {
        accounts.close(userId);
    }

    @Test
    void a_view_is_saved_under_its_name_for_one_page_and_is_this_person_s_alone() {
        Reply saved = save("TASKS", "急件", URGENT);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        assertThat(save("TASKS", "急件", URGENT).problem()).isEqualTo("view-name-taken");
        assertThat(save("PROJECTS", "急件", Map.of("stage", "REVIEW")).status()).isEqualTo(201);
        assertThat(clerk.get("/api/me/views?place=TASKS")
                        .json()
                        .at("/0/query/filter/light")
                        .asText())
                .isEqualTo("YELLOW");
        assertThat(clerk.get("/api/me/views?place=TASKS").json()).hasSize(1);

        String view = "/api/me/views/" + saved.text("id");
        assertThat(api.as("clerk2").delete(view).status()).isEqualTo(404);
        assertThat(clerk.delete(view).status()).isEqualTo(204);
        assertThat(clerk.get("/api/me/views?place=TASKS").json()).isEmpty();
    }

    @Test
    void no_more_are_kept_than_a_person_overlooks() {
        for (int i = 0; i < 20; i++) {
            assertThat(save("TASKS", "视图" + i, URGENT).status()).isEqualTo(201);
        }
        assertThat(save("TASKS", "又一个", URGENT).problem()).isEqualTo("too-many-views");
    }

    @Test
    void what_is_no_query_and_no_page_is_named() {
        assertThat(save("TASKS", "x", "light=RED").pointers()).containsExactly("/query");
        assertThat(save("TASKS", "x", Map.of("text", "长".repeat(2_000))).pointers())
                .containsExactly("/query");
        assertThat(save("TASKS", " ", URGENT).pointers()).containsExactly("/name");
        assertThat(save("CASES", "x", URGENT).status()).isEqualTo(400);
        assertThat(clerk.get("/api/me/views").status()).isEqualTo(400);
        assertThat(clerk.get("/api/me/views?place=CASES").status()).isEqualTo(400);
    }

    private Reply save(String place, String name, Object query) {
        return clerk.post("/api/me/views", Map.of("place", place, "name", name, "query", query));
    }
}
