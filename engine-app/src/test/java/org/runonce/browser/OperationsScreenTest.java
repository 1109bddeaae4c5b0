package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.runonce.browser.AtWork.chooses;
import static org.runonce.browser.AtWork.confirms;
import static org.runonce.browser.AtWork.inDialog;
import static org.runonce.browser.AtWork.opens;
import static org.runonce.browser.AtWork.picks;
import static org.runonce.browser.AtWork.presses;
import static org.runonce.browser.AtWork.reads;
import static org.runonce.browser.AtWork.startsMore;
import static org.runonce.browser.AtWork.submits;
import static org.runonce.browser.AtWork.writes;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What colleagues do with a task between them: ask for help, remind, show, and take back. */
@RunOnceTest
@ExtendWith(Chromium.class)
class OperationsScreenTest {
    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;
    String number = "";

    @BeforeEach
    void a_case_to_be_looked_at() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.task("zfj-approver", number, "Task_LookFirst");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_colleague_helps_is_shown_and_reminded_and_the_holder_takes_back_what_nobody_has_begun() {
        try (Screen holder = screens.desk().signIn("zfj-approver");
                Screen helper = screens.desk().signIn("zfj-chief");
                Screen colleague = screens.desk().signIn("zfj-approver2")) {
            opens(holder, number, "初看申请");
            presses(holder, "签收");
            delegates(holder, "请看一眼位置");
            presses(holder, "收回");
            says(holder, "我自己来", "收回");
            delegates(holder, "还是请你看");
            holder.accessible().shootSight("task-delegated-desk");

            opens(helper, "mine", number, "初看申请");
            reads(helper, "还是请你看");
            presses(helper, "交回");
            says(helper, "位置没有问题", "交回");

            holder.page.reload();
            assertThat(holder.page.locator(".task-history")).containsText("位置没有问题");
            startsMore(holder, "抄送");
            finds(holder, "抄送给谁", "崔若", "崔若兰");
            confirms(holder, "抄送");
            assertThat(inDialog(holder)).isHidden();

            opens(colleague, "copied", number, "初看申请");
            startsMore(colleague, "催办");
            says(colleague, "申请人在窗口等", "催办");
            holder.page.reload();
            assertThat(holder.page.locator(".task-history")).containsText("申请人在窗口等");

            chooses(holder, "有疑问，请同事再看");
            writes(holder, "说明", "位置靠近路口");
            submits(holder);
            district.task("zfj-approver2", number, "Task_LookAgain");
            opens(holder, "done", number, "初看申请");
            presses(holder, "撤回");
            says(holder, "漏看了盲道", "撤回");
            assertThat(holder.page.getByLabel("说明")).hasValue("位置靠近路口");
            holder.accessible().shootSight("task-taken-back-desk");
            assertThat(holder.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交")))
                    .isEnabled();
        }
    }

    private static void delegates(Screen holder, String why) {
        startsMore(holder, "委托");
        finds(holder, "交给谁", "薛少", "薛少华");
        says(holder, why, "委托");
    }

    private static void finds(Screen who, String field, String words, String name) {
        inDialog(who).getByLabel(field).fill(words);
        picks(who, name);
    }

    private static void says(Screen who, String words, String button) {
        inDialog(who).getByRole(AriaRole.TEXTBOX).last().fill(words);
        confirms(who, button);
        assertThat(inDialog(who)).isHidden();
    }
}
