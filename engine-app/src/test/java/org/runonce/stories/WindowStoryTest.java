package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 综合窗口: paper over the counter, and nothing asked twice. */
@RunOnceTest
class WindowStoryTest {
    private static final String CREDIT_CODE = "91330110MA2HTE0T1G";

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
    void paper_over_the_counter_stands_on_the_receipt_and_goes_to_the_department() {
        // a day of its own, on which nobody else hands anything over
        district.now("2026-07-21T10:00");
        Map<String, Object> application = onPaper("杭州清流市政工程有限公司", 2);
        String number = district.submit("clerk1", application);
        district.receives("clerk1", number);
        assertThat(district.document(number, "DOC-01").path("text").asText()).contains("停放点平面图（纸质2份）");
        district.accepts("clerk1", number);
        district.awaitState(number, "IN_REVIEW");
        Reply notes = district.as("clerk2").get("/api/handover-notes?day=2026-07-21");
        JsonNode note = noteOf(notes, number);
        assertThat(note.path("paperCopies").asInt()).isEqualTo(2);
        assertThat(note.path("materials").path(0).asText()).isEqualTo("停放点平面图");
        assertThat(noteOf(district.as("hallmanager").get("/api/handover-notes?day=2026-07-20"), number))
                .isNull();
    }

    @Test
    void paper_is_not_handed_in_online_and_not_for_what_nobody_asks() {
        Map<String, Object> application = onPaper("甲公司", 1);
        Reply online = district.as("applicant1").post("/api/applications/submission", application, key());
        assertThat(online.status()).isEqualTo(400);
        assertThat(online.pointers()).containsExactly("/papers");

        application.put("papers", List.of(Map.of("material", "no-such-material", "copies", 1)));
        Reply atTheWindow = district.as("clerk1").post("/api/applications/submission", application, key());
        assertThat(atTheWindow.status()).isEqualTo(400);
        assertThat(atTheWindow.pointers()).containsExactly("/papers/0/material");
    }

    @Test
    void who_has_applied_before_is_asked_for_nothing_again() {
        String name = "良渚单车服务部" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(known(name, CREDIT_CODE).path("party").isMissingNode()).isTrue();

        district.submit("clerk1", onPaper(name, 1));
        JsonNode known = known(name, CREDIT_CODE);
        assertThat(known.at("/party/phone").asText()).isEqualTo("13800001234");
        assertThat(known.at("/data/location").asText()).isEqualTo("良渚文化村玉鸟流苏北侧");
        assertThat(known.at("/data/bikeCount").asInt()).isEqualTo(40);
        // what is ticked is declared anew each time
        assertThat(known.at("/data/onTactilePaving").isMissingNode()).isTrue();
        assertThat(known(name, "91330110MA2HTE0T2G").path("party").isMissingNode())
                .as("the number alone or the name alone tells nothing")
                .isTrue();
    }

    @Test
    void a_form_s_field_that_repeats_the_applicant_is_filled_from_the_identity() {
        JsonNode known = district.as("clerk1")
                .post("/api/applicants/known", Map.of("matterCode", "PUB-007", "name", "径山茶铺", "idNumber", CREDIT_CODE))
                .json();
        assertThat(known.at("/data/businessName").asText()).isEqualTo("径山茶铺");
        assertThat(known.at("/data/registrationNumber").asText()).isEqualTo(CREDIT_CODE);
    }

    private JsonNode known(String name, String idNumber) {
        Reply reply = district.as("clerk2")
                .post("/api/applicants/known", Map.of("matterCode", "PUB-101", "name", name, "idNumber", idNumber));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private Map<String, Object> onPaper(String name, int copies) {
        Map<String, Object> application = district.application("clerk1", "PUB-101", Facts.bikeStand(), "site-plan");
        application.put(
                "party", Map.of("name", name, "idType", "USCC", "idNumber", CREDIT_CODE, "phone", "13800001234"));
        application.put("papers", List.of(Map.of("material", "site-plan", "copies", copies)));
        return application;
    }

    private static JsonNode noteOf(Reply notes, String number) {
        assertThat(notes.status()).as(notes.toString()).isEqualTo(200);
        for (JsonNode it : notes.json().path("items")) {
            if (it.path("caseNumber").asText().equals(number)) {
                return it;
            }
        }
        return null;
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }
}
