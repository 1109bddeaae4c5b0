package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** What a task offers whom, when, and in which words not; and that the commands keep what was offered. */
@RunOnceTest
class OffersTest {
    @Autowired
    District district;

    @Autowired
    SignDesk desk;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_case_with_the_approvers() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        task = district.task("zfj-approver", number, "Task_LookFirst");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void before_it_is_claimed_it_is_claimed_completed_given_away_copied_or_urged() {
        assertThat(offered("zfj-approver")).containsExactlyInAnyOrder("COMPLETE", "CLAIM", "TRANSFER", "COPY", "URGE");
        assertThat(whyNot("zfj-approver", "DELEGATE")).isEqualTo("请先签收这件任务");
        assertThat(whyNot("zfj-approver", "RELEASE")).isEqualTo("这件任务还没有人签收");
        assertThat(whyNot("zfj-approver", "RESOLVE")).isEqualTo("这件任务没有委托给别人");
        assertThat(whyNot("zfj-approver", "SUSPEND")).isEqualTo("法律没有规定这一步可以挂起，时间照常计算");
        assertThat(offers("zfj-approver", task).at("/offers/1/whyNot").isMissingNode())
                .isTrue();
    }

    @Test
    void the_holder_is_offered_what_a_holder_does_and_a_colleague_is_told_who_has_it() {
        command("zfj-approver", "claim", Map.of());
        assertThat(offered("zfj-approver"))
                .containsExactlyInAnyOrder("COMPLETE", "RELEASE", "TRANSFER", "DELEGATE", "ADD_SIGNER", "COPY", "URGE");
        assertThat(whyNot("zfj-approver2", "COMPLETE")).isEqualTo("任务已由侯永康签收");
        assertThat(whyNot("zfj-approver2", "CLAIM")).isEqualTo("任务已由侯永康签收");
        assertThat(offered("zfj-approver2")).containsExactlyInAnyOrder("COPY", "URGE");
    }

    @Test
    void while_it_is_delegated_the_helper_gives_it_back_and_the_owner_calls_it_back() {
        command("zfj-approver", "claim", Map.of());
        command("zfj-approver", "delegate", Map.of("to", "zfj-chief", "reason", "请看一眼"));
        assertThat(offered("zfj-chief")).contains("RESOLVE").doesNotContain("COMPLETE", "TRANSFER", "RECALL");
        assertThat(offered("zfj-approver")).contains("RECALL").doesNotContain("COMPLETE", "RESOLVE");
        assertThat(whyNot("zfj-chief", "COMPLETE")).isEqualTo("任务由侯永康委托给薛少华，请先交回或收回");
    }

    @Test
    void who_signs_is_let_off_while_being_waited_for() {
        command("zfj-approver", "claim", Map.of());
        assertThat(whyNot("zfj-approver", "REMOVE_SIGNER")).isEqualTo("现在没有等待签署的加签人");
        desk.asks("zfj-approver", task, "BEFORE", "ALL", "gaj-approver");
        assertThat(offered("zfj-approver")).contains("REMOVE_SIGNER");
        String part = desk.part("gaj-approver", task);
        assertThat(offered("gaj-approver", part))
                .contains("COMPLETE", "TRANSFER")
                .doesNotContain("CLAIM", "RELEASE");
    }

    @Test
    void the_step_before_takes_it_back_while_nobody_has_begun_and_the_next_returns_it() {
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "DOUBTFUL", "remark", "位置不清"));
        assertThat(offered("zfj-approver", task)).containsExactly("TAKE_BACK");
        String second = district.task("zfj-approver2", number, "Task_LookAgain");
        assertThat(offered("zfj-approver2", second)).contains("RETURN");
        district.as("zfj-approver2").post("/api/tasks/" + second + "/claim");
        assertThat(whyNot("zfj-approver", task, "TAKE_BACK")).isEqualTo("崔若兰已经开始办理下一环节“复看申请”，不能再撤回");
        assertThat(whyNot("zfj-approver2", task, "TAKE_BACK")).isEqualTo("只有办理人本人可以撤回");
    }

    @Test
    void a_step_that_the_law_lets_wait_names_the_lawful_reasons() {
        String decide = decided();
        JsonNode offers = offers("zfj-leader", decide);
        assertThat(offers.at("/grounds/0/name").asText()).isEqualTo("听证");
        assertThat(whyNot("zfj-leader", decide, "SUSPEND")).isEqualTo("只有牵头部门的审批人员可以提请");
        assertThat(whyNot("zfj-leader", decide, "RESUME")).isEqualTo("这件办件没有挂起，不用恢复");
    }

    @Test
    void what_is_not_offered_is_refused_by_the_command_in_the_same_words() {
        command("zfj-approver", "claim", Map.of());
        Map<String, String> why = Map.of("to", "zfj-approver2", "reason", "x");
        Map<String, String> commands = Map.of(
                "TRANSFER",
                "transfer",
                "DELEGATE",
                "delegate",
                "RESOLVE",
                "resolve",
                "RECALL",
                "recall",
                "RELEASE",
                "release");
        for (String person : List.of("zfj-approver", "zfj-approver2")) {
            commands.forEach((command, path) -> {
                String whyNot = whyNot(person, command);
                if (!whyNot.isEmpty()) {
                    Map<String, String> body = path.startsWith("re") ? Map.of("reason", "x") : why;
                    Reply refused = district.as(person).post("/api/tasks/" + task + "/" + path, body);
                    assertThat(refused.text("title")).as(person + " " + command).isEqualTo(whyNot);
                }
            });
        }
    }

    @Test
    void who_may_not_see_the_task_learns_nothing_of_it() {
        for (String one : List.of("applicant1", "scj-approver", "operator")) {
            assertThat(district.as(one).get("/api/tasks/" + task + "/offers").problem())
                    .as(one)
                    .isEqualTo("task-not-yours");
        }
        assertThat(district.as("clerk1").get("/api/tasks/no-such/offers").status())
                .isEqualTo(404);
    }

    private String decided() {
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        return district.task("zfj-leader", number, "Task_DecideCase");
    }

    private void command(String who, String command, Map<String, ?> body) {
        Reply reply = district.as(who).post("/api/tasks/" + task + "/" + command, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    private JsonNode offers(String who, String id) {
        Reply reply = district.as(who).get("/api/tasks/" + id + "/offers");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private Set<String> offered(String who) {
        return offered(who, task);
    }

    private Set<String> offered(String who, String id) {
        Set<String> offered = new TreeSet<>();
        for (JsonNode it : offers(who, id).path("offers")) {
            if (!it.has("whyNot")) {
                offered.add(it.path("command").asText());
            }
        }
        return offered;
    }

    private String whyNot(String who, String command) {
        return whyNot(who, task, command);
    }

    private String whyNot(String who, String id, String command) {
        for (JsonNode it : offers(who, id).path("offers")) {
            if (it.path("command").asText().equals(command)) {
                return it.at("/whyNot/zh").asText();
            }
        }
        throw new AssertionError(command + " is not told of");
    }
}
