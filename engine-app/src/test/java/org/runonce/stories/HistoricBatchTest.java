package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.batch.BatchDesk;
import org.runonce.duplicate.DuplicateCheck;
import org.runonce.duplicate.DuplicateVerdict;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * The district's batch of 2022: its list is imported, its projects run through the reviews with the verdicts of the
 * list, and its report says what the district's said. Only the number is historic, the days are today's.
 */
@RunOnceTest
class HistoricBatchTest {
    private static final String BATCH = "2022-01";
    /** Who imports a list has filed its projects and reviews none of them. */
    private static final String REVIEWER = "sgj-bureau2";

    private static final List<String> EXPERTS =
            List.of("expert1", "expert2", "expert3", "expert4", "expert5", "expert6", "expert7");

    @Autowired
    District district;

    @Autowired
    BatchDesk desk;

    @Autowired
    DuplicateCheck check;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_batch_of_2022_comes_out_as_its_list_says() throws IOException {
        byte[] list = new ClassPathResource("projects/it_projects.csv").getContentAsByteArray();
        Map<String, Map<String, String>> lines = read(list, "project_code");
        desk.opened(BATCH);
        Reply imported = desk.imports(BATCH, "it_projects.csv", list);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.json().path("filed").asInt()).isEqualTo(53);

        allDo(Set.of(REVIEWER), "groups", "Task_CheckFiling", 53, code -> Map.of("filingVerdict", "PASS"));
        assertThat(lines.keySet().stream().filter(it -> check.run(it).verdict() == DuplicateVerdict.WHOLE))
                .extracting(it -> lines.get(it).get("name"))
                .contains("独立电子签章系统", "部门自建视频会议", "短信平台自建")
                .noneMatch(it -> lines.values().stream()
                        .anyMatch(line -> line.get("name").equals(it) && isRecommended(line)));

        allDo(Set.of("ggb-reform"), "groups", "Task_ReviewScene", 53, code -> sceneVerdict(lines.get(code)));
        allDo(
                Set.of("qwb-lead-app", "qfb-lead-app", "jxj-lead-app", "fgj-lead-app", "zfw-lead-app", "sgj-lead-app"),
                "groups",
                "Task_ReviewApplication",
                53,
                code -> Map.of("applicationVerdict", "PASS", "reason", "应用可行"));
        confirmsDuplicates(lines);
        consultsExperts(lines);

        desk.calls(BATCH);
        List.of(REVIEWER, "fgj-drc", "czj-fin").forEach(it -> votes(it, list));
        assertThat(desk.minutes(BATCH).status()).isEqualTo(201);
        Reply closed = desk.closes(BATCH);
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        comesOutAsTheDistrictSaid();
        exportsWhatTheListSaid(lines);
    }

    private void exportsWhatTheListSaid(Map<String, Map<String, String>> lines) throws IOException {
        byte[] export =
                desk.bureau().get("/api/batches/" + BATCH + "/sheet?format=CSV").bytes();
        Map<String, Map<String, String>> exported = read(Arrays.copyOfRange(export, 3, export.length), "项目编号");
        assertThat(exported.keySet()).isEqualTo(lines.keySet());
        exported.forEach((code, line) -> {
            Map<String, String> said = lines.getOrDefault(code, Map.of());
            assertThat(line)
                    .as(code)
                    .containsEntry("初审意见", said.get("first_review"))
                    .containsEntry("联合评审意见", said.get("joint_review"))
                    .containsEntry("共享数据项数", said.get("shared_data_items"));
            assertThat(line.get("建议资金（万元）"))
                    .as(code)
                    .isEqualTo(isRecommended(said) ? said.get("recommended_wan") + ".00" : "");
        });
    }

    private void comesOutAsTheDistrictSaid() {
        JsonNode report = desk.look(BATCH, "/report");
        assertThat(report.path("filed").asInt()).isEqualTo(53);
        assertThat(report.path("requestedWan").decimalValue()).isEqualByComparingTo("36700");
        assertThat(report.path("recommended").asInt()).isEqualTo(20);
        assertThat(report.path("recommendedWan").decimalValue()).isEqualByComparingTo("9272");
        Map<String, Integer> groups = new LinkedHashMap<>();
        report.path("byGroup")
                .forEach(it -> groups.put(
                        it.path("group").asText(), it.path("projects").asInt()));
        assertThat(groups).isEqualTo(Map.of("省级试点", 3, "市级考核", 5, "重点培育库", 1, "创新孵化库", 4, "行政区划", 7));
        JsonNode papers = desk.look(BATCH, "/documents");
        assertThat(papers).extracting(it -> it.path("code").asText()).containsExactly("PRJ-07", "PRJ-06");
        assertThat(papers.get(1).path("text").asText())
                .contains("申报项目：53项，申请36700万元", "建议立项：20项，建议9272万元", "省级试点3项", "行政区划7项");
    }

    /** What duplicates as a whole is refused where the list refuses it. */
    private void confirmsDuplicates(Map<String, Map<String, String>> lines) {
        List<JsonNode> found = new ArrayList<>();
        int inReview =
                (int) lines.values().stream().filter(HistoricBatchTest::passes).count();
        Awaitility.await("every project that passes is with the experts or waits for a word on its duplicates")
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    found.clear();
                    found.addAll(open(REVIEWER, "groups", "Task_ConfirmDuplicates"));
                    return found.size()
                                    + open(REVIEWER, "groups", "Task_SelectExperts")
                                            .size()
                            == inReview;
                });
        for (JsonNode task : found) {
            boolean keep = isRecommended(lines.get(task.path("caseNumber").asText()));
            complete(
                    REVIEWER,
                    task,
                    Map.of("duplicatesDecision", keep ? "KEEP" : "REFUSE", "reason", keep ? "另有用途" : "与公共组件重复"));
        }
    }

    private void consultsExperts(Map<String, Map<String, String>> lines) {
        List<String> codes = open(REVIEWER, "groups", "Task_SelectExperts").stream()
                .map(it -> it.path("caseNumber").asText())
                .toList();
        allDo(
                Set.of(REVIEWER),
                "groups",
                "Task_SelectExperts",
                codes.size(),
                code -> Map.of(
                        "experts",
                        panel(lines.get(code)).stream()
                                .map(it -> Map.of("userId", it))
                                .toList()));
        for (String expert : EXPERTS) {
            long seats = codes.stream()
                    .filter(it -> panel(lines.get(it)).contains(expert))
                    .count();
            allDo(Set.of(expert), "mine", "Task_GiveExpertOpinion", seats, code -> opinion(lines.get(code)));
        }
        allDo(
                Set.of(REVIEWER),
                "groups",
                "Task_SummariseExperts",
                codes.size(),
                code -> Map.of("chair", "expert1", "summary", "见各专家意见"));
    }

    /** A project of ten million yuan and more needs seven. */
    private static List<String> panel(Map<String, String> line) {
        return EXPERTS.subList(0, Integer.parseInt(line.getOrDefault("requested_wan", "0")) < 1000 ? 5 : 7);
    }

    private void votes(String reviewer, byte[] list) {
        Reply reply = district.as(reviewer)
                .upload("/api/batches/" + BATCH + "/verdicts", "file", "it_projects.csv", "text/csv", list);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json()).filteredOn(it -> !it.path("given").asBoolean()).allSatisfy(it -> assertThat(
                        it.at("/problem/type").asText())
                .isEqualTo("/problems/no-joint-verdict-due"));
    }

    /** Together these people complete all open tasks of a kind in the batch: there must be so many. */
    private void allDo(
            Set<String> people, String view, String task, long expected, Function<String, Map<String, ?>> data) {
        Awaitility.await(task)
                .atMost(Duration.ofSeconds(60))
                .until(() -> people.stream()
                                .mapToInt(it -> open(it, view, task).size())
                                .sum()
                        == expected);
        for (String person : people) {
            for (JsonNode it : open(person, view, task)) {
                complete(person, it, data.apply(it.path("caseNumber").asText()));
            }
        }
    }

    private void complete(String person, JsonNode task, Map<String, ?> data) {
        Reply reply =
                district.as(person).post("/api/tasks/" + task.path("id").asText() + "/complete", Map.of("data", data));
        assertThat(reply.status()).as(task + " " + reply).isEqualTo(204);
    }

    /** The open tasks of this kind in the batch that this person may do. */
    private List<JsonNode> open(String person, String view, String task) {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = district.as(person)
                    .get("/api/tasks?limit=200&view=" + view + cursor)
                    .json();
            page.path("items").forEach(it -> {
                if (it.path("task").asText().equals(task)
                        && it.path("caseNumber").asText().startsWith("YH-IT-" + BATCH)) {
                    found.add(it);
                }
            });
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private static Map<String, String> sceneVerdict(Map<String, String> line) {
        return passes(line)
                ? Map.of("sceneVerdict", "PASS", "reason", "场景成立")
                : Map.of("sceneVerdict", "FAIL", "reason", line.getOrDefault("reason", ""));
    }

    private static Map<String, Object> opinion(Map<String, String> line) {
        return isRecommended(line)
                ? Map.of("opinion", "SUPPORT", "score", 85, "comment", "建议立项")
                : Map.of("opinion", "OPPOSE", "score", 50, "comment", line.getOrDefault("reason", ""));
    }

    private static boolean passes(Map<String, String> line) {
        return "通过".equals(line.get("first_review"));
    }

    private static boolean isRecommended(Map<String, String> line) {
        return "建议立项".equals(line.get("joint_review"));
    }

    private static Map<String, Map<String, String>> read(byte[] list, String code) throws IOException {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(list)
                .readAll()
                .forEach(it -> lines.put(it.getOrDefault(code, ""), it));
        return lines;
    }
}
