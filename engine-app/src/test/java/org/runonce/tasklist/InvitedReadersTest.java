package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs for a task or has it copied reads its case as the task's own post does, and no longer than that lasts. */
@RunOnceTest
class InvitedReadersTest {
    private static final List<String> PARTS =
            List.of("", "/timeline", "/clocks", "/documents", "/materials", "/diagram");
    private static final String SIGNER = "scj-approver";
    private static final String COPIED = "scj-chief";

    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    SignDesk desk;

    private String file = "";
    private String number = "";
    private String task = "";

    @BeforeEach
    void a_task_that_clerk1_holds() {
        district.ordinaryMonday();
        Map<String, Object> application = district.application(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        file = district.upload("applicant1");
        application.put("materials", List.of(Map.of("material", "site-plan", "file", file)));
        number = district.submit("applicant1", application);
        task = district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(desk.on("clerk1", task, "claim", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_signer_of_another_office_reads_the_case_and_its_materials_while_asked_and_once_signed() {
        assertThat(statuses(SIGNER)).containsOnly(404);
        assertThat(district.as(SIGNER).get("/api/files/" + file).status()).isEqualTo(403);

        desk.asks("clerk1", task, "BEFORE", "ALL", SIGNER, "clerk2");
        assertThat(statuses(SIGNER)).containsOnly(200);
        assertThat(district.as(SIGNER).get("/api/files/" + file).status()).isEqualTo(200);
        assertThat(district.look(SIGNER, number).path("party"))
                .as("masked as for everybody")
                .isEqualTo(district.look("clerk1", number).path("party"));
        assertThat(district.as("scj-approver2").get("/api/cases/" + number).status())
                .as("a colleague of the signer is not asked")
                .isEqualTo(404);

        assertThat(desk.signs(SIGNER, task, SignDesk.AGREE).status()).isEqualTo(204);
        assertThat(statuses(SIGNER)).containsOnly(200);
    }

    @Test
    void a_signer_reads_nothing_once_removed_or_before_being_asked_or_when_the_case_is_over() {
        desk.asks("clerk1", task, "BEFORE", "ALL", SIGNER);
        assertThat(desk.removes("clerk1", task, desk.part(SIGNER, task)).status())
                .isEqualTo(200);
        assertThat(statuses(SIGNER)).containsOnly(404);

        desk.asks("clerk1", task, "AFTER", "ALL", SIGNER);
        assertThat(statuses(SIGNER)).as("the holder is not done yet").containsOnly(404);
        desk.on("clerk1", task, "complete", Map.of("data", Map.of()));
        desk.signs(SIGNER, task, SignDesk.AGREE);
        assertThat(statuses(SIGNER)).containsOnly(200);

        Reply withdrawn =
                district.as("applicant1").post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"));
        assertThat(withdrawn.status()).as(withdrawn.toString()).isBetween(200, 204);
        district.awaitState(number, "WITHDRAWN");
        assertThat(statuses(SIGNER)).containsOnly(404);
    }

    @Test
    void a_part_that_was_handed_on_takes_its_reading_along() {
        desk.asks("clerk1", task, "BEFORE", "ALL", SIGNER);
        Map<String, String> to = Map.of("to", "scj-approver2", "reason", "出差");
        assertThat(desk.on(SIGNER, desk.part(SIGNER, task), "transfer", to).status())
                .isEqualTo(200);
        assertThat(statuses(SIGNER)).containsOnly(404);
        assertThat(statuses("scj-approver2")).containsOnly(200);
    }

    @Test
    void a_guest_acts_on_nothing_but_the_own_part_and_does_not_follow_the_case() {
        desk.asks("clerk1", task, "BEFORE", "ALL", SIGNER);
        assertThat(district.as(SIGNER)
                        .post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"))
                        .status())
                .isEqualTo(403);
        assertThat(district.as(SIGNER).put("/api/follows/" + number, "").status())
                .isEqualTo(404);
        assertThat(desk.on(SIGNER, task, "urge", Map.of("reason", "请快办")).status())
                .isEqualTo(404);
        assertThat(desk.on(SIGNER, task, "claim", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void to_whom_a_task_was_copied_the_case_can_be_read() {
        Reply copied = desk.on("clerk1", task, "copy", Map.of("to", List.of(COPIED), "note", "请知悉"));
        assertThat(copied.status()).as(copied.toString()).isEqualTo(200);
        assertThat(statuses(COPIED)).containsOnly(200);
    }

    @Test
    void a_signer_reads_the_project_of_the_task_and_who_signs_for_an_expert_only_what_was_filed() {
        String code = projects.files("jtj-handler", projects.filing("jtj-handler", "加签能看什么"));
        assertThat(project(code, "", SIGNER)).isEqualTo(404);
        String check = district.task("sgj-bureau", code, "Task_CheckFiling");
        desk.on("sgj-bureau", check, "claim", Map.of());
        desk.asks("sgj-bureau", check, "BEFORE", "ALL", SIGNER);
        assertThat(project(code, "", SIGNER)).isEqualTo(200);
        assertThat(project(code, "/timeline", SIGNER)).isEqualTo(200);
        desk.signs(SIGNER, check, SignDesk.AGREE);

        projects.passesFiling(code);
        projects.passesFirstReview(code);
        projects.selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        desk.asks("expert1", projects.own("expert1", code), "BEFORE", "ALL", "gaj-approver");
        assertThat(project(code, "", "gaj-approver")).isEqualTo(200);
        assertThat(project(code, "/timeline", "gaj-approver")).isEqualTo(403);
        assertThat(project(code, "/timeline", "zfj-approver")).isEqualTo(404);
    }

    private int project(String code, String part, String reader) {
        return district.as(reader).get("/api/projects/" + code + part).status();
    }

    private List<Integer> statuses(String reader) {
        return PARTS.stream()
                .map(it -> district.as(reader).get("/api/cases/" + number + it).status())
                .toList();
    }
}
