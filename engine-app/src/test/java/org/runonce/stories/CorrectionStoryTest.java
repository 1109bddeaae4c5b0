package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 补正: what is asked for is brought on paper, uploaded, said, or put right in the application form. */
@RunOnceTest
class CorrectionStoryTest {
    private static final Map<String, Object> LATER = Map.of("areaM2", 80, "workStartsOn", "2027-03-10");

    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_demand_is_met_by_changing_the_form_and_what_stood_there_stays_readable() {
        String number = toCorrect("占道时间与高峰冲突，请调整");
        Reply reply = answers("applicant1", number, formOf(LATER), Map.of("inForm", true));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        assertThat(district.look("applicant1", number).at("/data/areaM2").asInt())
                .isEqualTo(80);
        assertThat(said(number, "CORRECT_DATA"))
                .isEqualTo("补正申请内容：挖掘面积（平方米）由“120”改为“80”；计划开工日期由“2027-03-01”改为“2027-03-10”");
        assertThat(said(number, "CORRECT")).isEqualTo("申请人提交补正");
        JsonNode before = district.as("clerk1")
                .get("/api/cases/" + number + "/earlier-forms")
                .json();
        assertThat(before).hasSize(1);
        assertThat(before.at("/0/data/workStartsOn").asText()).isEqualTo("2027-03-01");
        assertThat(demand(number).path("answer").asText()).isEqualTo("已在申请内容里更正");
        // what the form says now is judged anew, before and after
        assertThat(district.timeline(number)).filteredOn("PRE_CHECK"::equals).hasSize(2);
        district.accepts("clerk1", number);
    }

    @Test
    void a_corrected_form_is_held_against_the_form_of_the_application() {
        String number = toCorrect("请调整面积");
        Map<String, Object> wrong = new HashMap<>(formOf(Map.of("areaM2", -1, "salary", 3)));
        wrong.remove("projectName");
        Reply refused = answers("applicant1", number, wrong, Map.of("inForm", true));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/data/areaM2", "/data/salary", "/data/projectName");
        assertThat(district.state(number)).isEqualTo("CORRECTION");

        Reply same = answers("applicant1", number, formOf(Map.of()), Map.of("inForm", true));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.pointers()).containsExactly("/answers/0/inForm");
        assertThat(district.timeline(number)).doesNotContain("CORRECT_DATA");
    }

    @Test
    void a_correction_names_no_other_applicant() {
        Map<String, Object> form = Map.of(
                "businessName", District.party().get("name"),
                "registrationNumber", "92330110MA2ABCDE1X",
                "closureReason", "OTHER");
        String number = district.apply("applicant1", "PUB-007", form);
        district.receives("clerk1", number);
        asks(number, Map.of("demand", "统一社会信用代码写错了"));
        Map<String, Object> other = new HashMap<>(form);
        other.put("registrationNumber", "91330110MA2HTE0T2E");
        Reply refused = answers("applicant1", number, other, Map.of("inForm", true));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("another-applicant");
        assertThat(refused.pointers()).containsExactly("/data/registrationNumber");

        Map<String, Object> own = new HashMap<>(form);
        own.put("registrationNumber", District.party().get("idNumber"));
        Reply taken = answers("applicant1", number, own, Map.of("inForm", true));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
        assertThat(said(number, "CORRECT_DATA"))
                .isEqualTo("补正申请内容：统一社会信用代码由“923***********DE1X”改为“913***********0T1G”");
    }

    @Test
    void at_the_counter_papers_are_taken_and_receipted_in_the_applicant_s_name() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork(), "traffic-plan");
        district.receives("clerk1", number);
        asks(number, Map.of("material", "traffic-plan", "demand", "缺少交通组织方案"), Map.of("demand", "占道时间与高峰冲突，请调整"));
        Reply online = answers("applicant1", number, formOf(LATER), Map.of("copies", 2), Map.of("inForm", true));
        assertThat(online.status()).isEqualTo(422);
        assertThat(online.pointers()).containsExactly("/answers/0/copies");

        district.now("2026-06-03T15:20");
        Reply counter = answers("clerk2", number, formOf(LATER), Map.of("copies", 2), Map.of("inForm", true));
        assertThat(counter.status()).as(counter.toString()).isEqualTo(204);
        assertThat(said(number, "CORRECT")).isEqualTo("综合窗口代申请人提交补正");
        assertThat(by(number, "CORRECT")).isEqualTo(by(number, "CORRECT_DATA")).isNotEqualTo(by(number, "RECEIVE"));
        assertThat(district.documents(number)).filteredOn("DOC-01"::equals).hasSize(2);
        assertThat(district.document(number, "DOC-01").path("text").asText())
                .contains("2026年6月3日 15时20分", "收件人：" + by(number, "CORRECT"))
                .contains("1. 交通组织方案（纸质2份）\n2. 更正申请内容：挖掘面积（平方米）\n3. 更正申请内容：计划开工日期\n缺件清单：无");
        assertThat(district.clock(number, "NOTICE").path("dueOn").asText()).isEqualTo("2026-06-10");
        district.accepts("clerk2", number);
    }

    @Test
    void whoever_comes_back_to_the_window_is_found_by_number_identity_or_name() {
        String number = toCorrect("请调整面积");
        String other = district.apply("applicant1", "PUB-005", Facts.roadWork());
        for (Object words : List.of(number, District.party().get("idNumber"), "杭州清流")) {
            assertThat(awaited(words)).as("%s", words).contains(number).doesNotContain(other);
        }
        assertThat(awaited("")).contains(number);
        assertThat(awaited("杭州清流_政")).doesNotContain(number);
        answers("clerk1", number, formOf(LATER), Map.of("text", "已调整"));
        assertThat(awaited(number)).isEmpty();
    }

    @Test
    void what_was_promised_is_brought_on_paper() {
        String number = district.apply("applicant1", "PUB-103", Facts.bikeStand(), "insurance");
        district.receives("clerk1", number);
        district.does("clerk1", number, "Task_AcceptCase", Map.of("acceptance", "ACCEPT_WITH_GAP"));
        Reply found = district.as("clerk1").post("/api/applicants/awaited", Map.of("text", number));
        assertThat(found.json().at("/0/gap").asBoolean()).isTrue();
        String gap = "/api/cases/" + number + "/gap-materials";
        Reply online = district.as("applicant1").post(gap, Map.of("material", "insurance", "copies", 1));
        assertThat(online.status()).isEqualTo(400);
        assertThat(online.pointers()).containsExactly("/copies");
        Reply counter = district.as("clerk1").post(gap, Map.of("material", "insurance", "copies", 1));
        assertThat(counter.status()).as(counter.toString()).isEqualTo(204);
        assertThat(district.clock(number, "GAP").path("state").asText()).isEqualTo("MET");
        assertThat(awaited(number)).isEmpty();
    }

    @Test
    void a_half_written_answer_is_kept_for_its_writer_until_the_case_waits_no_longer() {
        String number = toCorrect("请调整面积");
        String draft = "/api/cases/" + number + "/corrections/draft";
        Map<String, Object> typed = Map.of(
                "answers",
                List.of(Map.of("demand", demand(number).path("id").asText(), "text", "正在改")),
                "data",
                Map.of("areaM2", -5));
        assertThat(district.as("clerk1").put(draft, typed).status()).isEqualTo(204);
        assertThat(district.as("clerk1").get(draft).json().at("/data/areaM2").asInt())
                .isEqualTo(-5);
        assertThat(district.as("clerk2").get(draft).json().path("answers")).isEmpty();
        Reply unknown = district.as("clerk1").put(draft, Map.of("answers", List.of(), "data", Map.of("salary", 1)));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.pointers()).containsExactly("/data/salary");

        answers("applicant1", number, formOf(LATER), Map.of("inForm", true));
        assertThat(district.as("clerk1").get(draft).json().path("answers")).isEmpty();
        assertThat(district.as("clerk1").put(draft, typed).problem()).isEqualTo("illegal-move");
    }

    private String toCorrect(String demand) {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        asks(number, Map.of("demand", demand));
        return number;
    }

    @SafeVarargs
    private void asks(String number, Map<String, Object>... demands) {
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "REQUEST_CORRECTION", "corrections", List.of(demands)));
    }

    /** In the order of the notice. */
    @SafeVarargs
    private Reply answers(String who, String number, Map<String, Object> data, Map<String, Object>... given) {
        JsonNode told = district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Map<String, Object> answer = new HashMap<>(given[i]);
            answer.put("demand", told.path(i).path("id").asText());
            answers.add(answer);
        }
        return district.as(who).post("/api/cases/" + number + "/corrections", Map.of("answers", answers, "data", data));
    }

    private JsonNode demand(String number) {
        return district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json()
                .path(0);
    }

    private static Map<String, Object> formOf(Map<String, Object> changed) {
        Map<String, Object> data = new HashMap<>(Facts.roadWork());
        data.putAll(changed);
        return data;
    }

    private String said(String number, String kind) {
        return entry(number, kind).path("text").asText();
    }

    private String by(String number, String kind) {
        return entry(number, kind).path("by").asText();
    }

    private JsonNode entry(String number, String kind) {
        for (JsonNode it : district.as("applicant1")
                .get("/api/cases/" + number + "/timeline")
                .json()) {
            if (it.path("kind").asText().equals(kind)) {
                return it;
            }
        }
        throw new AssertionError(kind + " is not in the timeline of " + number);
    }

    private List<String> awaited(Object words) {
        Reply reply = district.as("clerk1").post("/api/applicants/awaited", Map.of("text", words));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().findValuesAsText("number");
    }
}
