package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class CatalogueApiTest {
    @Autowired
    Api api;

    private Reply get(String path) {
        return api.anonymous().get("/api/matters" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> codes(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> codes = new ArrayList<>();
        reply.json().path("items").forEach(it -> codes.add(it.path("code").asText()));
        return codes;
    }

    @ParameterizedTest
    @CsvSource({"破路, PUB-005", "开饭店, PUB-001", "挖路, PUB-005", "PUB-005, PUB-005", "开幼儿园, PUB-013", "干部调动, G2G-003"})
    void anybody_finds_a_matter_by_the_words_people_use(String words, String code) {
        assertThat(codes(get("?q=" + encoded(words)))).first().isEqualTo(code);
    }

    @Test
    void the_list_says_what_a_person_needs_to_choose() {
        Reply reply = get("?q=PUB-005");

        assertThat(reply.json().path("items").get(0).toString())
                .contains("\"name\":\"挖掘城市道路许可\"", "\"code\":\"ZFJ\"", "区综合执法局", "\"amount\":5", "\"visits\":0");
    }

    @Test
    void the_list_is_narrowed_by_scope_and_service_object() {
        assertThat(codes(get("?scope=G2G&limit=100"))).isNotEmpty().allMatch(it -> it.startsWith("G2G-"));
        assertThat(codes(get("?limit=100&serviceObject=" + encoded("自然人"))))
                .contains("PUB-015")
                .doesNotContain("PUB-005");
    }

    @Test
    void the_list_pages_by_cursor() {
        List<String> all = codes(get("?limit=100"));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = get("?limit=5" + cursor);
            paged.addAll(codes(page));
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @Test
    void the_guide_gives_the_matter_in_full() {
        Reply guide = get("/PUB-005");

        assertThat(guide.status()).isEqualTo(200);
        assertThat(guide.text("statutoryLimit", "amount")).isEqualTo("20");
        assertThat(guide.text("statutoryLimit", "unit")).isEqualTo("WORKING_DAY");
        assertThat(guide.text("fee", "basis")).isEqualTo("城市道路管理条例37条");
        assertThat(guide.json().path("materials").findValuesAsText("name")).contains("营业执照");
        assertThat(guide.json().path("units").toString()).contains("区综合执法局", "区审管办");
        assertThat(guide.json().path("joint").asBoolean()).isTrue();
        assertThat(guide.text("publishedAt")).endsWith("+08:00");
    }

    @Test
    void the_form_comes_with_the_version_it_belongs_to() {
        Reply form = get("/PUB-005/form");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text("matter")).isEqualTo("PUB-005");
        assertThat(form.text("form", "id")).isEqualTo("apply-pub-005");
        assertThat(form.json().path("form").path("components").size()).isPositive();
        assertThat(get("/PUB-005/versions/" + form.text("version")).text("code"))
                .isEqualTo("PUB-005");
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, ?limit",
        "?limit=101, ?limit",
        "?limit=ten, ?limit",
        "?scope=CITIZEN, ?scope",
        "?serviceObject=nobody, ?serviceObject",
        "?cursor=nothing, ?cursor",
        "/PUB-005/versions/first, ?version"
    })
    void a_bad_parameter_is_named(String path, String pointer) {
        Reply reply = get(path);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly(pointer);
    }

    @Test
    void a_question_too_long_is_refused() {
        assertThat(get("?q=" + "a".repeat(101)).pointers()).containsExactly("?q");
    }

    @ParameterizedTest
    @CsvSource({
        "/PUB-999, matter-not-found",
        "/PUB-999/form, matter-not-found",
        "/PUB-005/versions/9999, matter-version-not-found",
        "/PUB-005/versions/0, matter-version-not-found"
    })
    void what_is_not_published_is_not_found(String path, String problem) {
        Reply reply = get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo(problem);
    }
}
