package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.runonce.browser.AtWork.chooses;
import static org.runonce.browser.AtWork.confirms;
import static org.runonce.browser.AtWork.inDialog;
import static org.runonce.browser.AtWork.looksAt;
import static org.runonce.browser.AtWork.opens;
import static org.runonce.browser.AtWork.opensCase;
import static org.runonce.browser.AtWork.presses;
import static org.runonce.browser.AtWork.reads;
import static org.runonce.browser.AtWork.replies;
import static org.runonce.browser.AtWork.startsMore;
import static org.runonce.browser.AtWork.submits;
import static org.runonce.browser.AtWork.writes;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.stories.Facts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The one window's scenarios through the screens, everybody in a browser of their own. */
@RunOnceTest
@ExtendWith(Chromium.class)
class FiveScenariosTest {
    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;

    @BeforeEach
    void screens() {
        screens = new Screens(environment);
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void wishes_of_two_departments_become_one_notice_and_a_late_one_is_refused_in_words() {
        district.now("2026-09-17T10:00");
        String number = district.apply("applicant1", "PUB-013", Facts.kindergarten());
        try (Screen clerk = screens.desk().signIn("clerk1");
                Screen health = screens.desk().signIn("wjj-approver");
                Screen police = screens.desk().signIn("gaj-approver")) {
            opens(clerk, number, "收件");
            submits(clerk);
            district.awaitState(number, "RECEIVED");

            opensCase(health, number);
            presses(health, "提出补正意见");
            writes(health, "需要补正的内容", "卫生评价报告缺少第二页");
            confirms(health, "提出补正意见");
            reads(health, "补正意见已记录");
            // had the page open before the notice was given
            opensCase(police, number);
            presses(police, "提出补正意见");
            writes(police, "需要补正的内容", "安保人员名单不全");

            district.now("2026-09-23T16:00");
            opens(clerk, number, "受理");
            assertThat(clerk.page.locator(".fjs-powered-by-link")).isVisible();
            chooses(clerk, "一次性告知补正");
            writes(clerk, "要补正什么", "章程缺少首届理事会成员签字");
            submits(clerk);
            district.awaitState(number, "CORRECTION");

            confirms(police, "提出补正意见");
            reads(police, "补正只能一次性告知");
            police.accessible().shoot("late-wish-desk");
            opensCase(clerk, number);
            looksAt(clerk, "文书");
            assertThat(clerk.page.getByText("申请材料补正告知书")).hasCount(1);
        }
    }

    @Test
    void after_five_working_days_of_silence_everybody_reads_that_the_case_is_accepted_of_the_day_of_receipt() {
        district.now("2026-09-24T11:00");
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        try (Screen clerk = screens.desk().signIn("clerk1");
                Screen department = screens.desk().signIn("zfj-approver");
                Screen applicant = screens.phone().signIn("applicant1")) {
            opens(clerk, number, "收件");
            submits(clerk);
            district.awaitState(number, "RECEIVED");
            opensCase(clerk, number);
            looksAt(clerk, "期限");
            reads(clerk, "至 10月9日");

            district.now("2026-10-10T00:01");
            district.awaitState(number, "IN_REVIEW");
            opensCase(department, number);
            reads(department, "视为受理");
            looksAt(department, "期限");
            reads(department, "至 10月29日");
            department.accessible().shoot("deemed-acceptance-desk");
            applicant.open("/mine/" + number);
            assertThat(applicant.page.locator(".standing")).containsText("视为受理");
            applicant.accessible().shoot("portal-deemed-phone");
            looksAt(department, "流程图");
            // its licence asks that whose viewer it is stays visible
            assertThat(department.page.locator(".bjs-powered-by").first()).isVisible();
        }
    }

    @Test
    void an_expert_review_stops_the_ten_days_a_meeting_does_not_and_one_extension_is_asked_for() {
        district.now("2026-09-01T09:00");
        String number = district.apply("applicant1", "PUB-001", Facts.restaurant());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.now("2026-09-07T09:00");
        try (Screen approver = screens.desk().signIn("scj-approver");
                Screen leader = screens.phone().signIn("scj-leader");
                Screen applicant = screens.phone().signIn("applicant1")) {
            opens(approver, number, "核查现场");
            startsMore(approver, "挂起");
            // 听证 to 专家评审; an internal meeting is none of them
            assertThat(inDialog(approver).getByRole(AriaRole.RADIO)).hasCount(8);
            inDialog(approver).getByLabel("专家评审").check();
            inDialog(approver).getByLabel("预计需要多少个工作日").fill("5");
            writes(approver, "理由", "工艺流程特殊，请专家评审");
            approver.accessible().shootSight("task-suspend-desk");
            confirms(approver, "挂起");
            assertThat(inDialog(approver)).isHidden();

            opens(leader, number, "批准特别程序");
            reads(leader, "工艺流程特殊");
            chooses(leader, "同意");
            submits(leader);
            district.awaitState(number, "SUSPENDED");
            applicant.open("/mine/" + number);
            assertThat(applicant.page.locator(".standing")).containsText("这段时间不计入期限");
            applicant.accessible().shoot("portal-suspended-phone");

            district.now("2026-09-11T17:00");
            opens(approver, number, "核查现场");
            reads(approver, "办件正在专家评审");
            presses(approver, "恢复");
            inDialog(approver).getByLabel("结论").fill("专家同意");
            inDialog(approver).getByLabel("结束日期").fill("2026/9/11");
            approver.page.keyboard().press("Enter");
            approver.accessible().shootSight("task-resume-desk");
            confirms(approver, "恢复");
            district.awaitState(number, "IN_REVIEW");

            opensCase(approver, number);
            presses(approver, "提请延期");
            writes(approver, "理由", "现场整改需要时间");
            confirms(approver, "提请延期");
            reads(approver, "延期申请已送负责人批准");
            opens(leader, number, "批准延期");
            chooses(leader, "同意");
            submits(leader);
            opensCase(approver, number);
            looksAt(approver, "期限");
            reads(approver, "至 9月29日");
            approver.page.getByText("怎么算的").last().click();
            assertThat(approver.page.getByText("专家评审").last()).isVisible();
            approver.accessible().shoot("limits-desk");
            assertThat(approver.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提请延期")))
                    .isHidden();
        }
    }

    @Test
    void who_is_told_that_it_is_too_early_may_apply_and_the_window_reads_the_same_words() {
        district.now("2026-11-23T10:00");
        try (Screen asking = screens.phone();
                Screen applicant = screens.desk().signIn("applicant1");
                Screen clerk = screens.desk().signIn("clerk1")) {
            asking.open("/matters/PUB-005/check");
            replies(asking, "否");
            replies(asking, "新建、扩建、改建");
            asking.page.locator("input[name=answer]").fill("2022-05-01");
            replies(asking, "下一步");
            replies(asking, "否");
            assertThat(asking.page.locator("#verdict")).hasText("现在还不能办");
            reads(asking, "最早 2027年5月1日可以办");
            reads(asking, "33条2款");
            assertThat(asking.page.getByRole(AriaRole.LINK, named("仍然申请"))).isVisible();

            Map<String, Object> road = Facts.roadWork();
            road.putAll(Map.of("roadKind", "NEW_OR_REBUILT", "roadOpenedOn", "2022-05-01", "govApproval", false));
            applicant.open("/applications/" + draft("PUB-005", road));
            presses(applicant, "提交申请");
            reads(applicant, "申请已经提交");
            String number = applicant.page.locator(".submitted dd").first().textContent();

            opens(clerk, number, "收件");
            submits(clerk);
            district.awaitState(number, "RECEIVED");
            clerk.open("/workplace/window/cases/" + number);
            reads(clerk, "资格预判（仅供参考）：暂不符合条件。新建、扩建、改建的城市道路交付使用后5年内不得挖掘。");
            reads(clerk, "最早2027年5月1日可以办");
            clerk.accessible().shoot("window-precheck-desk");
        }
    }

    @Test
    void one_item_of_a_package_that_is_stuck_does_not_hold_the_others() {
        String number = district.apply("applicant1", "PUB-008", Facts.birth());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        String health = "";
        for (JsonNode item : district.look("applicant1", number).path("items")) {
            String itemNumber = item.path("number").asText();
            String department = district.look("supervisor", itemNumber)
                    .path("leadDepartment")
                    .asText()
                    .toLowerCase(Locale.ROOT);
            if (department.equals("wjj")) {
                health = itemNumber;
            } else if (!department.equals("gaj")) {
                district.does(department + "-approver", itemNumber, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
                district.does(department + "-leader", itemNumber, "Task_DecideCase", Map.of("decision", "GRANT"));
                district.does(
                        "result1", itemNumber, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "李华"));
            }
        }
        try (Screen approver = screens.desk().signIn("wjj-approver");
                Screen leader = screens.desk().signIn("wjj-leader");
                Screen window = screens.desk().signIn("result1")) {
            opens(approver, health, "提出审查意见");
            chooses(approver, "同意");
            submits(approver);
            district.task("wjj-leader", health, "Task_DecideCase");
            opens(leader, health, "作出决定");
            chooses(leader, "准予");
            submits(leader);
            district.task("result1", health, "Task_HandOutResult");
            opens(window, health, "送达结果");
            chooses(window, "电子送达");
            writes(window, "领取人", "李华");
            submits(window);
            district.awaitState(health, "DELIVERED");
            opensCase(window, number);
            reads(window, "已送达 3/4");
            window.accessible().shoot("package-desk");
        }
    }

    /** What the applicant has filled in and uploaded so far. */
    private String draft(String matter, Map<String, ?> data) {
        Reply kept =
                district.as("applicant1").post("/api/applications", district.application("applicant1", matter, data));
        org.assertj.core.api.Assertions.assertThat(kept.status())
                .as(kept.toString())
                .isEqualTo(201);
        return kept.text("id");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
