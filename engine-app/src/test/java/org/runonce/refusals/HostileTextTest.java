package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Text that means harm elsewhere is only text here: it is kept to the letter and harms nobody. */
@RunOnceTest
class HostileTextTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table case_file; -- ",
                "\" or \"\"=\"",
                "%_!\\%",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "&lt;b&gt; &amp; </title>",
                "${7*7} #{7*7} {{7*7}} ${jndi:ldap://127.0.0.1/x}",
                "=HYPERLINK(\"http://127.0.0.1\",\"点我\")",
                "😀🏙️👨‍👩‍👧‍👦 𠮷野家 𪚥",
                "\u202eخطر\u202c אבג \u200b\u2066x\u2069",
                "../../etc/passwd %00 %0d%0a \\u0000",
                "〔2026〕第0001号：准予",
                "null",
                "ﬁ①Ａ é e\u0301"
            })
    void is_stored_and_given_back_to_the_letter(String text) {
        Map<String, Object> party = new HashMap<>(District.party());
        party.put("name", text);
        party.put("agentName", text);
        Map<String, Object> application = district.application(
                "applicant1", "PUB-101", Map.of("location", text, "bikeCount", 40, "onTactilePaving", false));
        application.put("party", party);
        String number = district.submit("applicant1", application);
        district.receives("clerk1", number);

        JsonNode seen = district.look("clerk1", number);
        assertThat(seen.at("/party/name").asText()).isEqualTo(text);
        assertThat(seen.at("/party/agentName").asText()).isEqualTo(text);
        assertThat(seen.at("/data/location").asText()).isEqualTo(text);
        assertThat(district.as("clerk1")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .at("/items/0/applicantName")
                        .asText())
                .isEqualTo(text);

        JsonNode receipt = district.document(number, "DOC-01");
        assertThat(receipt.at("/content/applicant").asText()).isEqualTo(text);
        assertThat(receipt.path("text").asText().lines())
                .filteredOn(it -> it.startsWith("申请人："))
                .hasSize(1);
        String page = district.as("applicant1")
                .get("/api/documents/" + receipt.path("id").asText() + ".html")
                .body();
        assertThat(page).doesNotContain("<script>", "<img", "<b>", "</title><");

        withdraws(number, text);
    }

    private void withdraws(String number, String reason) {
        Reply reply = district.as("applicant1").post("/api/cases/" + number + "/withdrawal", Map.of("reason", reason));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        assertThat(district.as("applicant1")
                        .get("/api/cases/" + number + "/timeline")
                        .json()
                        .findValuesAsText("text"))
                .contains("申请人撤回：" + reason);
    }

    /** Else a name could write lines of its own into an official document. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "agentName", "idNumber", "agentIdNumber"})
    void but_a_name_has_one_line(String field) {
        Map<String, Object> party = new HashMap<>(District.party());
        party.put("idType", "OTHER");
        party.put(field, "甲\n决定：准予");
        Map<String, Object> application = district.application("applicant1", "PUB-101", Map.of());
        application.put("party", party);
        Reply reply = district.as("applicant1")
                .post("/api/applications/submission", application, "Idempotency-Key", "one-line-" + field);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).contains("/party/" + field);
    }
}
