package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A list on the screen: what a click shows at once, and how rows scroll. {@code -Drunonce.list.rows=10000} scrolls through
 * that many; the figures are printed, and only what does not depend on the machine is demanded.
 */
@RunOnceTest
@ExtendWith(Chromium.class)
class LongListTest {
    private static final int ROWS = Integer.getInteger("runonce.list.rows", 1_000);

    /** Rows in the page however long the list is: those in sight and a few beside. */
    private static final int MOST_IN_PAGE = 60;

    private static final String CLAIM = """
            () => new Promise(done => {
              const row = document.querySelector('.tasks [role=listitem]');
              const begun = performance.now();
              new MutationObserver((_, watch) => {
                if (!row.querySelector('.holder button')) {
                  watch.disconnect();
                  requestAnimationFrame(() => done(performance.now() - begun));
                }
              }).observe(row, { childList: true, subtree: true, characterData: true });
              row.querySelector('.holder button').click();
            })""";

    /** Scrolls by half a window a frame to the end of what is loaded, until the last row of the list was there. */
    private static final String SCROLL = """
            rows => new Promise(done => {
              const frames = [];
              let most = 0;
              let before = performance.now();
              const step = now => {
                frames.push(now - before);
                before = now;
                const shown = [...document.querySelectorAll('.tasks [role=listitem]')];
                most = Math.max(most, shown.length);
                const last = Math.max(...shown.map(it => Number(it.getAttribute('aria-posinset'))));
                if (last >= rows) {
                  frames.sort((a, b) => a - b);
                  done([last, most, frames[frames.length >> 1], frames[Math.floor(frames.length * 0.95)], frames[frames.length - 1]]);
                } else {
                  window.scrollBy(0, innerHeight / 2);
                  requestAnimationFrame(step);
                }
              };
              requestAnimationFrame(step);
            })""";

    @Autowired
    District district;

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate sql;

    String number = "";
    String task = "";

    @BeforeEach
    void a_task_waits() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void without_the_rows() {
        sql.update("delete from work_item where task_id like 'row-%'");
        district.backToToday();
    }

    @Test
    void a_claim_is_shown_before_the_server_has_answered() {
        try (Screen clerk = new Screens(environment).desk().signIn("clerk1")) {
            clerk.open("/workplace/tasks/groups?text=" + number);
            AtomicReference<Route> held = new AtomicReference<>();
            clerk.page.route("**/claim", held::set);
            clerk.page.getByRole(AriaRole.BUTTON, named("签收")).waitFor();
            double shown = ((Number) clerk.page.evaluate(CLAIM)).doubleValue();
            clerk.page.waitForCondition(() -> held.get() != null);
            System.out.printf("签收：点击后 %.0f 毫秒显示%n", shown);
            clerk.page.waitForResponse("**/claim", () -> held.get().resume());
            clerk.page.getByRole(AriaRole.LINK, named("收件")).first().click();
            assertThat(clerk.page.getByText("许晓明在办")).isVisible();
        }
    }

    @Test
    void however_long_a_list_is_only_the_rows_in_sight_are_in_the_page() {
        copies();
        try (Screen auditor = new Screens(environment).desk().signIn("sjj-approver2")) {
            auditor.open("/workplace/tasks/groups");
            auditor.page.getByRole(AriaRole.LISTITEM).first().waitFor();
            List<?> figures = (List<?>) auditor.page.evaluate(SCROLL, ROWS);
            System.out.printf("滚动 %s 行：页面里最多 %s 行，每帧中位 %s、95%% %s、最长 %s 毫秒%n", figures.toArray());
            org.assertj.core.api.Assertions.assertThat(((Number) figures.get(1)).intValue())
                    .as("rows in the page")
                    .isLessThanOrEqualTo(MOST_IN_PAGE);
        }
    }

    /** Of the waiting task, for a post that has no tasks of its own here. */
    private void copies() {
        List<Object[]> rows = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(it -> rows.add(new Object[] {"row-%05d".formatted(it), task}));
        sql.batchUpdate(
                "insert into work_item (task_id, process_definition_id, process_key, task_key, task_name, case_number,"
                        + " matter_code, matter_name, applicant_name, group_id, department, state, due_on, created_at)"
                        + " select ?, process_definition_id, process_key, task_key, task_name, case_number, matter_code,"
                        + " matter_name, applicant_name, 'approver@SJJ', 'SJJ', state, due_on, created_at"
                        + " from work_item where task_id = ?",
                rows);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
