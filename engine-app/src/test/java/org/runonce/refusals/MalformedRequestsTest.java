package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of {@code refusals/malformed-requests.yaml}: each is refused with its status and the very field at fault. */
@RunOnceTest
class MalformedRequestsTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    /** @param at pointer of the field at fault; null where the fault lies in no field */
    record Malformed(
            String as,
            String send,
            @Nullable String body,
            @Nullable List<String> headers,
            int status,
            @Nullable String at) {}

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void each_is_refused_with_the_field_at_fault_and_changes_nothing() throws IOException {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        String task = district.task("clerk1", number, "Task_AcceptCase");
        String submitted = district.apply("applicant1", "PUB-101", BIKES);

        SoftAssertions all = new SoftAssertions();
        for (Malformed it : table()) {
            Reply reply = send(it, text -> text.replace("{number}", number)
                    .replace("{task}", task)
                    .replace("{submitted}", submitted));
            check(all, it, reply);
        }
        all.assertAll();
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(district.state(submitted)).isEqualTo("SUBMITTED");
        assertThat(district.task("clerk1", number, "Task_AcceptCase")).isEqualTo(task);
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_too_large() {
        for (String path : List.of("/api/applications", "/api/matters/PUB-101/eligibility", "/login")) {
            Reply reply = district.as("applicant1").post(path, "{\"x\":\"" + "长".repeat(400_000) + "\"}");
            assertThat(reply.status()).as(path).isEqualTo(413);
            assertThat(reply.text("title")).isEqualTo("内容太大");
            assertThat(reply.pointers()).containsExactly("");
        }
    }

    @Test
    void a_material_that_cannot_be_handed_in_is_named_where_the_request_names_it() {
        String own = district.upload("applicant1");
        String foreign = district.upload("applicant2");
        Map<String, Object> application = district.application("applicant1", "PUB-101", BIKES);
        application.put(
                "materials",
                List.of(
                        Map.of("material", "site-plan", "file", own),
                        Map.of("material", "no-such", "file", own),
                        Map.of("material", "site-plan", "file", foreign)));
        Reply reply = district.as("applicant1")
                .post(
                        "/api/applications/submission",
                        application,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactlyInAnyOrder("/materials/1/material", "/materials/2/file");
    }

    private interface Filling {
        String in(String text);
    }

    private Reply send(Malformed it, Filling filling) {
        Caller caller = it.as().isEmpty() ? district.anonymous() : district.as(it.as());
        if (it.send().contains("/login") || it.send().contains("/rating")) {
            caller.get("/");
        }
        String[] send = filling.in(it.send()).split(" ", 2);
        List<String> headers = it.headers() == null ? List.of() : it.headers();
        return caller.send(
                send[0], send[1], it.body() == null ? "" : filling.in(it.body()), headers.toArray(String[]::new));
    }

    private static void check(SoftAssertions all, Malformed it, Reply reply) {
        String what = it.send() + " " + it.body() + " → " + reply;
        all.assertThat(reply.status()).as(what).isEqualTo(it.status());
        all.assertThat(reply.header("Content-Type")).as(what).startsWith("application/problem+json");
        all.assertThat(reply.text("type")).as(what).matches("/problems/[a-z0-9-]+");
        all.assertThat(reply.text("title")).as(what).matches(".*\\p{IsHan}.*");
        all.assertThat(reply.text("titleEn")).as(what).matches(".*[A-Za-z]{3}.*");
        if (it.at() != null) {
            all.assertThat(reply.pointers()).as(what).contains(it.at());
            all.assertThat(reply.text("violations", "0", "zh")).as(what).isNotNull();
            reply.json().path("violations").forEach(found -> {
                all.assertThat(found.path("zh").asText()).as(what).matches("(?s).*(\\p{IsHan}|\\d).*");
                all.assertThat(found.path("en").asText()).as(what).isNotBlank().doesNotMatch("(?s)\\p{IsHan}.*");
            });
        }
        Stream.of("Exception", "org.runonce", "springframework", "java.", "jackson", "SELECT", "hibernate")
                .forEach(inner -> all.assertThat(reply.body()).as(what).doesNotContain(inner));
    }

    private static List<Malformed> table() throws IOException {
        try (InputStream file = MalformedRequestsTest.class.getResourceAsStream("/refusals/malformed-requests.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }
}
