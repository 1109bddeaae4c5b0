package org.runonce.organisation.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may name whom to stand in for whom, and that nobody is left standing in for oneself. */
@RunOnceTest
class SubstitutionTest {
    private static final String CLERK = "window-clerk@SGB";

    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private String jia = "";
    private String yi = "";

    @BeforeEach
    void two_colleagues_on_an_ordinary_monday() {
        district.ordinaryMonday();
        jia = accounts.openAs("甲", CLERK);
        yi = accounts.openAs("乙", CLERK);
    }

    @AfterEach
    void today() {
        accounts.takeAllPosts();
        district.backToToday();
    }

    @Test
    void one_names_a_colleague_of_the_same_unit_and_both_read_it() {
        Reply made = make(jia, Map.of("substitute", yi, "posts", List.of(CLERK), "matters", List.of("PUB-101")));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("principalName")).isEqualTo("甲");
        assertThat(made.text("substituteName")).isEqualTo("乙");
        assertThat(made.text("until")).isEqualTo("2026-06-05");
        assertThat(made.json().at("/scope/posts/0").asText()).isEqualTo(CLERK);
        for (String reader : List.of(jia, yi, "hallmanager")) {
            assertThat(list(reader)).as(reader).contains(made.text("id"));
            assertThat(look(reader, made).status()).isEqualTo(200);
        }
        for (String stranger : List.of("clerk1", "scj-leader", "applicant1", "operator")) {
            assertThat(list(stranger)).as(stranger).doesNotContain(made.text("id"));
            assertThat(look(stranger, made).status()).as(stranger).isEqualTo(404);
            assertThat(revoke(stranger, made).status()).as(stranger).isEqualTo(404);
        }
    }

    @Test
    void the_unit_s_leader_names_one_for_somebody_who_is_ill_but_only_for_posts_of_the_unit() {
        String two = accounts.openAs("丙", CLERK, "approver@SCJ");
        Reply made = make("hallmanager", Map.of("principal", two, "substitute", yi));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/scope/posts")).hasSize(1);
        assertThat(make("hallmanager", Map.of("principal", two, "substitute", yi, "posts", List.of("approver@SCJ")))
                        .problem())
                .isEqualTo("not-the-leader");
        for (String other : List.of("scj-approver", "zfj-leader", "clerk1", "operator", "applicant1", "supervisor")) {
            Reply refused = make(other, Map.of("principal", jia, "substitute", yi));
            assertThat(refused.status()).as(other).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("not-the-leader");
        }
        assertThat(make("hallmanager", Map.of("principal", "nobody-at-all", "substitute", yi))
                        .problem())
                .isEqualTo("not-the-leader");
    }

    @Test
    void nobody_of_another_unit_or_outside_the_offices_stands_in_and_nobody_for_oneself() {
        for (String wrong : List.of("scj-approver", "applicant1", "nobody-at-all", jia)) {
            Reply refused = make(jia, Map.of("substitute", wrong));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("wrong-substitute");
            assertThat(refused.pointers()).containsExactly("/substitute");
        }
        assertThat(make("applicant1", Map.of("substitute", "applicant2")).problem())
                .isEqualTo("no-office-post");
        assertThat(make(jia, Map.of("substitute", yi, "posts", List.of("hall-manager@SGB")))
                        .problem())
                .isEqualTo("post-not-held");
    }

    @Test
    void wrong_days_and_matters_are_named() {
        assertThat(make(jia, Map.of("substitute", yi, "from", "2026-05-31")).pointers())
                .containsExactly("/from");
        assertThat(make(jia, Map.of("substitute", yi, "from", "2026-06-06")).pointers())
                .containsExactly("/until");
        assertThat(make(jia, Map.of("substitute", yi, "until", "2026-09-01")).pointers())
                .containsExactly("/until");
        assertThat(make(jia, Map.of("substitute", yi, "until", "2026-08-31")).status())
                .isEqualTo(201);
        assertThat(make(jia, Map.of("substitute", yi, "matters", List.of("PUB-999")))
                        .pointers())
                .containsExactly("/matters");
    }

    @Test
    void for_the_same_post_and_day_there_is_one_substitute() {
        String bing = accounts.openAs("丙", CLERK);
        make(jia, Map.of("substitute", yi, "matters", List.of("PUB-101")));
        Reply second = make(jia, Map.of("substitute", bing, "from", "2026-06-05", "until", "2026-06-09"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("substitution-overlaps");
        assertThat(make(jia, Map.of("substitute", bing, "matters", List.of("PUB-102")))
                        .status())
                .isEqualTo(201);
        assertThat(make(jia, Map.of("substitute", bing, "from", "2026-06-06", "until", "2026-06-09"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_circle_is_refused_also_over_a_third_and_also_when_both_ask_at_once() throws Exception {
        String bing = accounts.openAs("丙", CLERK);
        make(jia, Map.of("substitute", yi));
        make(yi, Map.of("substitute", bing));
        Reply closing = make(bing, Map.of("substitute", jia));
        assertThat(closing.status()).as(closing.toString()).isEqualTo(422);
        assertThat(closing.problem()).isEqualTo("substitution-circle");
        assertThat(closing.text("circle")).isEqualTo("丙 → 甲 → 乙 → 丙");
        assertThat(make(bing, Map.of("substitute", jia, "from", "2026-06-06", "until", "2026-06-07"))
                        .status())
                .isEqualTo(201);

        for (int round = 0; round < 4; round++) {
            String one = accounts.openAs("丁", CLERK);
            String other = accounts.openAs("戊", CLERK);
            api.as(one);
            api.as(other);
            List<Reply> replies = AtOnce.send(List.of(
                    () -> make(one, Map.of("substitute", other)), () -> make(other, Map.of("substitute", one))));
            assertThat(replies).as(replies.toString()).extracting(Reply::status).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void either_side_or_the_leader_revokes_it_once_and_it_stays_to_be_read() {
        for (String revoker : List.of(jia, yi, "hallmanager")) {
            Reply made = make(jia, Map.of("substitute", yi));
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            Reply revoked = revoke(revoker, made);
            assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);
            assertThat(revoked.text("revokedBy")).isEqualTo(revoker);
            assertThat(revoked.text("revokeReason")).isEqualTo("提前返岗");
            assertThat(revoke(jia, made).problem()).isEqualTo("already-revoked");
            assertThat(list(jia)).contains(made.text("id"));
        }
        assertThat(api.as(jia)
                        .get("/api/substitutions?limit=2")
                        .json()
                        .path("nextCursor")
                        .asLong())
                .isPositive();
    }

    private Reply make(String who, Map<String, ?> differently) {
        Map<String, Object> order = new HashMap<>(Map.of("from", "2026-06-01", "until", "2026-06-05", "reason", "年休假"));
        order.putAll(differently);
        return api.as(who).post("/api/substitutions", order);
    }

    private Reply look(String who, Reply made) {
        return api.as(who).get("/api/substitutions/" + made.text("id"));
    }

    private Reply revoke(String who, Reply made) {
        return api.as(who).post("/api/substitutions/" + made.text("id") + "/revocation", Map.of("reason", "提前返岗"));
    }

    private List<String> list(String who) {
        return api.as(who).get("/api/substitutions?limit=200").json().findValuesAsText("id");
    }
}
