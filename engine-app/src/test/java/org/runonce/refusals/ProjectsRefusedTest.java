package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.batch.BatchDesk;
import org.runonce.testing.AtOnce;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of {@code refusals/malformed-projects.yaml}: projects, batches, components, quotas, operations on tasks. */
@RunOnceTest
class ProjectsRefusedTest {
    private static final Pattern LONG = Pattern.compile("\\{long:(\\d+)}");

    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    ConstructionSite site;

    @Autowired
    BatchDesk desk;

    /** @param at pointer of the field at fault; null where the fault lies in no field, or where its place is not ours */
    record Malformed(
            String as,
            String send,
            @Nullable String body,
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
        String project = site.contracted("拒绝错误请求");
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        Map<String, String> words = Map.of(
                "{project}", project,
                "{draft}",
                        district.as("jtj-handler")
                                .post("/api/projects/drafts", Map.of())
                                .text("id"),
                "{batch}", desk.opened(),
                "{case}", number,
                "{task}", district.task("clerk1", number, "Task_AcceptCase"));
        int happened = projects.timeline(project).size();

        SoftAssertions all = new SoftAssertions();
        for (Malformed it : table()) {
            check(all, it, send(it, words));
        }
        all.assertAll();
        assertThat(projects.timeline(project)).hasSize(happened);
    }

    @Test
    void the_longest_texts_and_signs_beyond_the_first_plane_are_kept_as_they_are() {
        String project = site.contracted("最长的文字");
        String voucher = "🚲".repeat(32);
        Reply paid = site.pay(project, voucher, 0.01);
        assertThat(paid.status()).as(paid.toString()).isEqualTo(201);
        assertThat(paid.text("voucherNo")).isEqualTo(voucher);
        Reply asked = district.as("jtj-handler")
                .post(
                        "/api/projects/" + project + "/changes",
                        Map.of(
                                "content", "改".repeat(900),
                                "reason", "因".repeat(1000),
                                "deltaWan", 1,
                                "droppedFunctions", List.of(2)));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.text("level")).isEqualTo("DATA_BUREAU");
        site.does("sgj-bureau", project, "Task_DecideChange", Map.of("change", "APPROVE"));
        Awaitility.await()
                .until(() ->
                        site.look(project, "/changes").at("/0/state").asText().equals("APPLIED"));
    }

    @Test
    void the_longest_reasons_of_all_reviewers_together_are_kept() {
        String code = projects.files("jtj-handler", projects.filing("jtj-handler", "两份长意见"));
        projects.passesFiling(code);
        String reason = "因".repeat(2000);
        projects.does("ggb-reform", code, "Task_ReviewScene", Map.of("sceneVerdict", "FAIL", "reason", reason));
        projects.does(
                "qfb-lead-app", code, "Task_ReviewApplication", Map.of("applicationVerdict", "FAIL", "reason", reason));
        Awaitility.await().until(() -> projects.state(code).equals("NOT_PASSED"));
        assertThat(projects.look("supervisor", code).path("reason").asText()).hasSizeGreaterThan(4000);
    }

    @Test
    void an_expert_suggests_no_sum_that_nobody_could_write_down() {
        String code = projects.files("jtj-handler", projects.filing("jtj-handler", "天价建议"));
        projects.passesFiling(code);
        projects.passesFirstReview(code);
        projects.selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        Reply reply = projects.tryToSpeak(
                "expert1", code, Map.of("opinion", "SUPPORT", "score", 80, "suggestedWan", 1e15, "comment", "可行"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/data/suggestedWan");
    }

    @Test
    void a_voucher_with_blanks_around_it_is_the_same_voucher() {
        String project = site.contracted("凭证前后有空格");
        assertThat(site.pay(project, "V1", 1).status()).isEqualTo(201);
        assertThat(site.pay(project, "　V1 ", 1).problem()).isEqualTo("payment-recorded");
    }

    @Test
    void whatever_is_set_by_many_at_once_is_set_once_and_nobody_hears_of_a_fault() throws Exception {
        String project = site.contracted("同时操作");
        assertThat(statuses(() -> district.as("sgj-bureau").put("/api/follows/" + project, "")))
                .containsOnly(204);
        String quota = "/api/quotas/BUDGET/JTJ?item=" + UUID.randomUUID();
        assertThat(statuses(
                        () -> district.as("czj-approver").put(quota, Map.of("capacity", 5, "used", 1, "reason", "批复"))))
                .containsOnly(200);
        List<Integer> adopted = statuses(() -> district.as("jtj-handler")
                .post(
                        "/api/components/CMP-002/adopters",
                        Map.of("office", "JTJ", "projectCode", project, "purpose", "复用")));
        assertThat(adopted).containsOnly(201, 409);
        assertThat(Collections.frequency(adopted, 201)).isEqualTo(1);
    }

    private static List<Integer> statuses(Callable<Reply> request) throws Exception {
        return AtOnce.send(Collections.nCopies(6, request)).stream()
                .map(Reply::status)
                .toList();
    }

    private Reply send(Malformed it, Map<String, String> words) {
        String[] send = filled(it.send(), words).split(" ", 2);
        String path = LONG.matcher(send[1]).replaceAll(found -> "9".repeat(Integer.parseInt(found.group(1))));
        String body = it.body() == null ? "" : filled(it.body(), words);
        body = LONG.matcher(body).replaceAll(found -> "长".repeat(Integer.parseInt(found.group(1))));
        return district.as(it.as())
                .send(send[0], path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static void check(SoftAssertions all, Malformed it, Reply reply) {
        String what = it.as() + " " + it.send() + " " + it.body() + " → " + reply;
        all.assertThat(reply.status()).as(what).isEqualTo(it.status());
        all.assertThat(reply.text("type")).as(what).matches("/problems/[a-z0-9-]+");
        all.assertThat(reply.text("title")).as(what).matches(".*\\p{IsHan}.*");
        all.assertThat(reply.text("titleEn")).as(what).matches(".*[A-Za-z]{3}.*");
        if (it.at() != null) {
            all.assertThat(reply.pointers()).as(what).contains(it.at());
        }
        all.assertThat(reply.body()).as(what).doesNotContain("Exception", "org.runonce", "springframework", "SELECT");
    }

    private static List<Malformed> table() throws IOException {
        try (InputStream file = ProjectsRefusedTest.class.getResourceAsStream("/refusals/malformed-projects.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }
}
