package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** People are found by name, unit and post; nobody types an account. */
@RunOnceTest
class PeopleForTaskTest {
    @Autowired
    District district;

    private String number = "";
    private String task = "";

    @BeforeEach
    void an_approver_holds_a_task() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        task = district.task("zfj-approver", number, "Task_LookFirst");
        district.as("zfj-approver").post("/api/tasks/" + task + "/claim");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_task_is_transferred_to_who_holds_its_post_and_help_comes_from_the_same_unit() {
        assertThat(names("TRANSFER", "")).contains("崔若兰").doesNotContain("侯永康", "董素芳");
        assertThat(names("DELEGATE", "")).contains("崔若兰", "董素芳", "薛少华").doesNotContain("侯永康", "潘文博");
        assertThat(names("DELEGATE", "董")).containsExactly("董素芳");
    }

    @Test
    void who_signs_or_reads_is_found_in_the_whole_district_by_name_unit_and_post_but_never_outside_the_offices() {
        assertThat(names("ADD_SIGNER", "潘文博")).containsExactly("潘文博");
        assertThat(names("COPY", "公安 首席")).containsExactly("万振华");
        assertThat(names("COPY", "applicant1")).isEmpty();
        assertThat(names("COPY", "%")).isEmpty();
        JsonNode everybody = people("zfj-approver", "COPY", "");
        assertThat(everybody.path("people")).hasSize(20);
        assertThat(everybody.path("more").asBoolean()).isTrue();
    }

    @Test
    void nothing_is_told_of_a_person_but_name_unit_and_posts() {
        JsonNode found = people("zfj-approver", "COPY", "潘文博").at("/people/0");
        assertThat(found.fieldNames()).toIterable().containsExactlyInAnyOrder("userId", "name", "department", "posts");
        assertThat(found.path("posts").asText()).contains("审批");
    }

    @Test
    void whom_the_separation_of_duties_keeps_from_it_stands_there_with_the_reason() {
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        String decide = district.task("zfj-leader", number, "Task_DecideCase");
        district.as("zfj-leader").post("/api/tasks/" + decide + "/claim");
        Reply reply = district.as("zfj-leader").get("/api/tasks/" + decide + "/people?for=ADD_SIGNER&text=董素芳");
        assertThat(reply.json().path("people"))
                .as("the holder does not sign the own task")
                .isEmpty();
        JsonNode signer = district.as("zfj-leader")
                .get("/api/tasks/" + decide + "/people?for=ADD_SIGNER&text=侯永康")
                .json()
                .at("/people/0");
        assertThat(signer.at("/whyNot/zh").asText()).isEqualTo(refusalOf(decide, "zfj-approver"));
    }

    @Test
    void people_are_named_only_to_who_works_on_the_task_or_gives_it_out() {
        for (String one : List.of("applicant1", "scj-approver", "operator", "supervisor")) {
            Reply refused = district.as(one).get("/api/tasks/" + task + "/people?for=COPY");
            assertThat(refused.problem()).as(one).isEqualTo("task-not-yours");
        }
        assertThat(people("zfj-leader", "TRANSFER", "").path("people")).isNotEmpty();
    }

    /** The words of the command itself; empty if it is carried out. */
    private String refusalOf(String decide, String signer) {
        Reply reply = district.as("zfj-leader")
                .post(
                        "/api/tasks/" + decide + "/signers",
                        Map.of(
                                "signers",
                                List.of(Map.of("to", signer)),
                                "order",
                                "BEFORE",
                                "rule",
                                "ALL",
                                "reason",
                                "请把关"));
        return reply.status() == 200 ? "" : reply.text("title");
    }

    private List<String> names(String command, String text) {
        List<String> names = new ArrayList<>();
        people("zfj-approver", command, text)
                .path("people")
                .forEach(it -> names.add(it.path("name").asText()));
        return names;
    }

    private JsonNode people(String who, String command, String text) {
        Reply reply = district.as(who)
                .get("/api/tasks/" + task + "/people?for=" + command + "&text="
                        + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
