package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.stories.Facts;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The licence in the applicant's hand. */
@RunOnceTest
@ExtendWith(Chromium.class)
class PaperScreenTest {
    /** 42 mm at 96 dots per inch. */
    private static final double SEAL = 42 / 25.4 * 96;

    @Autowired
    District district;

    @Autowired
    Environment environment;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_licence_is_printed_with_what_it_permits_its_days_its_conditions_and_a_round_seal() {
        String number = granted();
        try (Screen leader = new Screens(environment).desk().signIn("zfj-leader")) {
            String id = district.document(number, "DOC-08").path("id").asText();
            Page page = leader.open("/api/documents/" + id + ".html").page;
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByText("计划开工日期：2027年3月1日")).isVisible();
            assertThat(page.getByText("有效期：自2027年3月1日至2027年3月20日")).isVisible();
            assertThat(page.getByText("1. 公安余杭分局：早晚高峰不施工")).isVisible();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("行政审批专用章（演示印章）"))
                            .boundingBox()
                            .width)
                    .isCloseTo(SEAL, org.assertj.core.data.Offset.offset(1.0));
            leader.shoot("paper-grant-desk");
        }
    }

    private String granted() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        district.does(
                "gaj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "AGREE_WITH_CONDITIONS", "reason", "车流量大", "conditions", "早晚高峰不施工"));
        for (String department : List.of("zfj", "zgj")) {
            district.does(department + "-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        }
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "各部门同意"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.awaitState(number, "COMPLETED");
        return number;
    }
}
