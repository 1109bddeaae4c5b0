package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RunOnceTest
@ExtendWith(Chromium.class)
class PortalTest {
    @Autowired
    Environment environment;

    Screens screens;

    @BeforeEach
    void screens() {
        screens = new Screens(environment);
    }

    @Test
    void a_citizen_finds_a_matter_by_own_words_and_reads_what_to_bring() {
        try (Screen citizen = screens.desk()) {
            citizen.open("/").accessible().shoot("portal-desk");
            citizen.page.getByRole(AriaRole.SEARCHBOX).fill("挖路");
            citizen.page.keyboard().press("Enter");
            citizen.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("挖掘城市道路许可"))
                    .click();
            assertThat(citizen.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("挖掘城市道路许可");
            citizen.accessible().shoot("guide-desk");
            citizen.page.goBack();
            assertThat(citizen.page.getByRole(AriaRole.SEARCHBOX)).hasValue("挖路");
        }
    }

    @Test
    void the_portal_fits_a_phone() {
        try (Screen citizen = screens.phone()) {
            citizen.open("/").accessible().shoot("portal-phone");
            org.assertj.core.api.Assertions.assertThat(
                            (Boolean) citizen.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out at the side")
                    .isTrue();
            citizen.open("/matters/PUB-005").accessible().shoot("guide-phone");
        }
    }

    @Test
    void every_text_of_the_portal_is_there_in_english() {
        try (Screen reader = screens.desk()) {
            reader.open("/");
            reader.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(reader.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("What do you want to do?");
            assertThat(reader.page.locator("html")).hasAttribute("lang", "en");
            reader.accessible().shoot("portal-english");
        }
    }

    @Test
    void a_wrong_query_code_is_answered_in_words() {
        try (Screen citizen = screens.desk()) {
            citizen.open("/follow");
            citizen.page.getByLabel("办件编号").fill("3301102606010000016");
            citizen.page.getByLabel("查询码").fill("XXXX");
            citizen.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查询"))
                    .click();
            assertThat(citizen.page
                            .getByRole(AriaRole.ALERT)
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("查询码")))
                    .isVisible();
            citizen.accessible().shoot("follow-refused");
        }
    }
}
